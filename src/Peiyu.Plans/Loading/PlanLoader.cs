using Peiyu.Feel.Values;
using Peiyu.Plans.Checking;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Plans.Loading;

/// <summary>
/// Reads a plan's folder. Everything that is wrong is found in one go, each with file and line; a plan with a problem is
/// not given out.
/// </summary>
public sealed class PlanLoader
{
    private static readonly Dictionary<string, PeriodKind> PeriodKinds = new(StringComparer.Ordinal)
    {
        ["none"] = PeriodKind.None,
        ["year"] = PeriodKind.Year,
        ["quarter"] = PeriodKind.Quarter,
        ["month"] = PeriodKind.Month,
        ["day"] = PeriodKind.Day,
    };

    /// <summary>The kind that is the register; the others hang on it.</summary>
    private const string RegisterId = "enterprise";

    private readonly string _path;
    private readonly PlanFiles _files;

    private PlanLoader(string path) => (_path, _files) = (path, new(path));

    /// <summary>
    /// Reads and checks the plan of a folder, or of one file with a key for each file of such a folder. Its own test cases are
    /// run by <see cref="PlanTests"/>.
    /// </summary>
    public static PlanLoad Load(string path) => Directory.Exists(path) || File.Exists(path)
        ? new PlanLoader(path).Load()
        : new(null, [new(new(path, 1, 1), "没有这个计划文件夹。")]);

    private PlanLoad Load()
    {
        var plan = Read();
        if (plan is not null && _files.Problems.Count == 0)
        {
            foreach (var problem in PlanChecks.Of(plan))
            {
                _files.Report(problem.Place, problem.Message);
            }
        }

        return new(_files.Problems.Count == 0 ? plan : null, _files.Problems);
    }

    private Plan? Read()
    {
        var root = _files.Open("plan.yaml");
        var units = _files.Read(_files.Open("units.yaml"), ReadUnit);
        var types = ReadTypes(units);
        var kinds = _files.Read(_files.Open("kinds.yaml"), new KindReader(types).Read);
        var facts = _files.Read(_files.Open("facts.yaml"), node => ReadFact(types, node));
        if (kinds.FirstOrDefault(kind => kind.Id == RegisterId) is not { } register)
        {
            _files.Report(new("kinds.yaml", 1, 1), $"要有一种 id 为 {RegisterId} 的事项：它是企业的登记表，别的事项挂在它上面。");
            return null;
        }

        Plan? plan = null;
        _files.Try(root, node => plan = ReadPlan(node, units, register, kinds, facts));
        return plan;
    }

    private Plan ReadPlan(
        PlanNode root, IReadOnlyList<PlanUnit> units, Kind register, IReadOnlyList<Kind> kinds, IReadOnlyList<FactDefinition> facts)
    {
        var fund = root.Find("fund") is { } pot ? ReadPot(pot) : null;
        var words = _files.Open("definitions.yaml");
        var constants = _files.Read(words?.Find("constants"), ReadConstant);
        var expressions = new ExpressionReader(Names(words, kinds, facts, constants), new(_files.Folder));
        var boundaries = Boundaries.Find(root);
        var criteria = ReadCriteria(new(register, expressions));
        var plan = new Plan
        {
            Code = _files.IsOneFile ? Path.GetFileNameWithoutExtension(_path) : Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(_path))),
            IsFragment = _files.IsOneFile,
            Title = root.GetText("title"),
            County = root.GetText("county"),
            Year = root.Get("year").AsInteger(),
            DocumentNumber = root.GetText("document-number"),
            IssuedOn = root.Get("issued-on").AsDate(),
            LatestYearsBack = root.Get("latest-years-back").AsInteger(),
            Pace = ReadPace(root.Get("pace")),
            Units = units,
            Roles = _files.Read(_files.Open("roles.yaml"), new RoleReader(kinds).Read),
            Fund = fund,
            Register = register,
            Kinds = kinds,
            Facts = facts,
            Constants = constants,
            Functions = [.. BoundaryWords.Of(boundaries, expressions, root.Place), .. ReadFunctions(words, expressions, boundaries)],
            Definitions = _files.Read(words?.Find("definitions"), node => ReadDefinition(expressions, node)),
            Libraries = _files.Read(_files.Open("libraries.yaml"), node => ReadLibrary(expressions, node)),
            Policies = ReadPolicies(new(kinds, register, fund, expressions)),
            Programmes = _files.Read(_files.Open("programmes.yaml"), new ProgrammeReader(kinds, facts, units, expressions).Read),
            ContactGroups = _files.Read(root.Find("contact-groups"), node => new ContactGroup(node.GetText("id"), node.FindTexts("roles"))),
            Contradictions = _files.Read(
                _files.Open("contradictions.yaml"), new ContradictionReader(kinds, register, facts, expressions).Read),
            Flows = _files.Read(_files.OpenIfThere("flows.yaml"), new FlowReader(kinds, expressions).Read),
            Criteria = criteria.Sets,
            SizeStandards = criteria.Standards,
            Goals = _files.Read(_files.Open("goals.yaml"), ReadGoal),
            Lists = _files.Read(_files.Open("lists.yaml"), ReadList),
            Clauses = ReadClauses(),
            Calendar = CalendarReader.Read(_files),
        };
        _files.Try(words, node => node.RefuseOtherKeys());
        plan = plan with { Relations = _files.Read(_files.OpenIfThere("relations.yaml"), new RelationReader(plan.Policies, expressions).Read) };
        root.RefuseOtherKeys();
        _files.RefuseOtherParts();
        return plan;
    }

    /// <summary>The order of answers: by file name, then as written.</summary>
    private List<Policy> ReadPolicies(PolicyReader reader) =>
        [.. _files.OpenAll("policies").SelectMany(file => _files.Read(file, reader.Read))];

    /// <summary>A plan may be without; the order is by file name, then as written.</summary>
    private CriteriaReader ReadCriteria(CriteriaReader reader)
    {
        foreach (var file in _files.OpenAll("criteria"))
        {
            _ = _files.Read(file, reader.Read);
        }

        return reader;
    }

    private List<Clause> ReadClauses()
    {
        var clauses = new List<Clause>();
        _files.Try(_files.Open("text.yaml"), node =>
        {
            _ = node.GetText("title");
            clauses = _files.Read(node.Get("clauses"), ClauseReader.Read);
            node.RefuseOtherKeys();
        });
        return clauses;
    }

    private FieldTypeReader ReadTypes(IReadOnlyList<PlanUnit> units)
    {
        var choices = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        IReadOnlyList<string> leadingZero = [];
        _files.Try(_files.Open("choices.yaml"), node =>
        {
            foreach (var (name, list) in node.Entries)
            {
                choices.Add(name, [.. list.Items.Select(item => item.Text)]);
            }
        });
        _files.Try(_files.Open("industries.yaml"), node =>
        {
            leadingZero = node.FindTexts("leading-zero");
            node.RefuseOtherKeys();
        });
        return new(units, choices, leadingZero.ToHashSet(StringComparer.Ordinal));
    }

    private static List<string> Names(
        PlanNode? words, IReadOnlyList<Kind> kinds, IReadOnlyList<FactDefinition> facts, IReadOnlyList<PlanConstant> constants) =>
        [
            .. kinds.SelectMany(kind => kind.Fields).Select(field => field.Name),
            .. kinds.Select(kind => kind.Name),
            .. facts.Select(fact => fact.Name),
            .. constants.Select(constant => constant.Name),
            .. BoundaryWords.All,
            .. words?.Find("scales")?.Items.Select(item => item.GetText("name")) ?? [],
            .. words?.Find("functions")?.Items.Select(item => item.GetText("name")) ?? [],
            .. words?.Find("definitions")?.Items.Select(item => item.GetText("name")) ?? [],
        ];

    private static PlanUnit ReadUnit(PlanNode node) =>
        new(node.GetText("name"), node.FindText("code"), node.FindTexts("aliases"));

    private static PaceRule ReadPace(PlanNode node)
    {
        var assumption = node.Get("assumption");
        var pace = new PaceRule(node.Get("few").AsInteger(), node.Get("near-days").AsInteger(), new(assumption.Text, assumption.Place));
        node.RefuseOtherKeys();
        return pace;
    }

    private static Pot ReadPot(PlanNode node)
    {
        var pot = new Pot(node.GetText("name"), node.Get("amount").AsNumber(), node.GetText("clause"));
        node.RefuseOtherKeys();
        return pot;
    }

    private static FactDefinition ReadFact(FieldTypeReader types, PlanNode node) => new(
        node.GetText("name"),
        TypeOfFact(types, node),
        node.FindText("unit") ?? (node.GetText("type") == "money" ? "元" : ""),
        [.. node.Get("periods").Items.Select(period => PeriodKinds.TryGetValue(period.Text, out var kind)
            ? kind
            : throw period.Bad($"应为 {string.Join("、", PeriodKinds.Keys)} 之一。"))],
        node.GetText("description"),
        node.Place);

    /// <summary>Facts are shown in charts, sums and reasons: what must be masked is a field of a kind.</summary>
    private static FieldType TypeOfFact(FieldTypeReader types, PlanNode node) => types.Read(node) is { IsMasked: false } type
        ? type
        : throw node.Get("type").Bad("电话和银行账号不能是指标，写成事项的一栏。");

    private static PlanConstant ReadConstant(PlanNode node) =>
        new(node.GetText("name"), FeelValue.Of(node.Get("value").AsNumber()), node.Place);

    private List<PlanFunction> ReadFunctions(PlanNode? words, ExpressionReader expressions, Boundaries? boundaries) =>
    [
        .. _files.Read(words?.Find("scales"), new ScaleReader(expressions, boundaries).Read),
        .. _files.Read(words?.Find("functions"), node => ReadFunction(expressions, node)),
    ];

    private static PlanFunction ReadFunction(ExpressionReader expressions, PlanNode node) => new(
        node.GetText("name"),
        node.FindTexts("parameters"),
        expressions.Read(node.Get("body")),
        node.GetText("source"),
        ExpressionReader.Assumptions(node),
        node.Place)
    {
        Say = node.FindText("say"),
    };

    private static Definition ReadDefinition(ExpressionReader expressions, PlanNode node) => new(
        node.GetText("name"),
        node.FindTexts("needs"),
        expressions.Read(node.Get("value")),
        node.GetText("source"),
        ExpressionReader.Assumptions(node),
        node.Place)
    {
        Unit = node.FindText("unit") ?? "",
        IsShare = node.FindFlag("share"),
    };

    private static Library ReadLibrary(ExpressionReader expressions, PlanNode node) => new(
        node.GetText("id"),
        node.GetText("name"),
        node.GetText("clause"),
        expressions.Conditions(node, "when"),
        ExpressionReader.Assumptions(node),
        node.Place);

    private static Goal ReadGoal(PlanNode node) =>
        new(node.GetText("id"), node.GetText("clause"), node.GetText("value"), node.GetText("reason"), node.Place);

    private static PlanList ReadList(PlanNode node) => new(
        node.GetText("name"),
        node.GetText("clause"),
        node.Find("expected")?.AsInteger(),
        node.FindTexts("items"),
        node.FindText("filled-by"));
}
