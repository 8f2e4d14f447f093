using Peiyu.Plans.Model;

namespace Peiyu.Plans.Loading;

/// <summary>Reads the programmes with their targets (programmes.yaml).</summary>
internal sealed class ProgrammeReader(
    IReadOnlyList<Kind> kinds, IReadOnlyList<FactDefinition> facts, IReadOnlyList<PlanUnit> units, ExpressionReader expressions)
{
    private static readonly string[] Measures = ["applied", "pool", "result", "rate"];

    private static readonly Dictionary<string, FigureTake> Takes = new(StringComparer.Ordinal)
    {
        ["sum"] = FigureTake.Sum,
        ["last"] = FigureTake.Last,
        ["lowest"] = FigureTake.Lowest,
        ["highest"] = FigureTake.Highest,
    };

    public Programme Read(PlanNode node) => new(
        node.GetText("row"),
        node.GetText("name"),
        node.GetText("short"),
        node.GetText("clause"),
        node.GetText("due"),
        node.FindText("contacts"),
        node.FindText("printed"),
        [.. node.Get("targets").Items.Select(ReadTarget)],
        ExpressionReader.Assumptions(node),
        node.Place);

    private Target ReadTarget(PlanNode node)
    {
        var measure = node.Get("measure");
        var target = new Target(
            Measures.Contains(measure.Text) ? measure.Text : throw measure.Bad($"应为 {string.Join("、", Measures)} 之一。"),
            node.FindText("level"),
            ReadDue(node),
            ReadUnits(node),
            node.Find("county")?.AsNumber(),
            ReadMeasured(node, measure.Text),
            node.Place)
        {
            LowerIsBetter = node.FindFlag("lower-is-better"),
            OfSomeUnits = node.FindFlag("some-units"),
        };
        node.RefuseOtherKeys();
        return target;
    }

    private static DueDate ReadDue(PlanNode node) => node.Find("due-monthly") is { } monthly
        ? new DueDate.Monthly(monthly.AsInteger() is >= 1 and <= 28 and var day ? day : throw monthly.Bad("应为 1 到 28 的日。"))
        : new DueDate.Once(node.Get("due").AsDate());

    /// <summary>One number for all units, or a mapping of unit to number in the order of the annex.</summary>
    private List<(string Unit, decimal Value)> ReadUnits(PlanNode node)
    {
        if (node.Find("each-unit") is { } each)
        {
            return [.. units.Select(unit => (unit.Name, each.AsNumber()))];
        }

        var result = new List<(string Unit, decimal Value)>();
        foreach (var (name, value) in node.Find("units")?.Entries ?? [])
        {
            if (units.All(unit => unit.Name != name))
            {
                throw value.Bad($"没有“{name}”这个单位。");
            }

            result.Add((name, value.AsNumber()));
        }

        return result;
    }

    private Measured ReadMeasured(PlanNode node, string measure)
    {
        if (node.Find("growth-of") is { } fact)
        {
            return new Measured.Growth(
                facts.FirstOrDefault(known => known.Name == fact.Text) ?? throw fact.Bad($"指标字典里没有“{fact.Text}”。"));
        }

        if (node.Find("figure") is { } figure)
        {
            return ReadFigure(node, figure);
        }

        var count = node.Get("count");
        var kind = KindOf(count);
        var at = node.Find("at") is { } stage ? StageOf(kind, stage) : null;
        if (node.Find("less") is { } less)
        {
            return new Measured.Net(kind, at ?? throw node.Bad("写了 less 就要写 at：从哪个环节算来了。"), StageOf(kind, less), expressions.Find(node, "where"));
        }

        var once = node.FindFlag("once-per-enterprise");
        if (once && kind.Owner is null && kind.Id != "enterprise")
        {
            throw count.Bad($"{kind.Name}不挂在企业上，不能用 once-per-enterprise。");
        }

        return new Measured.Count(kind, at, measure == "pool" || node.FindFlag("any-year"), expressions.Find(node, "where"), once);
    }

    private Measured.Figure ReadFigure(PlanNode node, PlanNode figure)
    {
        var kind = KindOf(figure);
        if (kind.Unit is null || kind.Owner is not null)
        {
            throw figure.Bad($"报数的事项要挂在单位上、不挂在企业上；{kind.Name}不是。");
        }

        var value = node.Get("value");
        return new(
            kind, kind.TryField(value.Text, out var field) ? field : throw value.Bad($"{kind.Name}没有“{value.Text}”这一栏。"),
            Takes.TryGetValue(node.GetText("take"), out var take) ? take : throw node.Get("take").Bad($"应为 {string.Join("、", Takes.Keys)} 之一。"),
            StageOf(kind, node.Get("at")), expressions.Find(node, "where"));
    }

    private Kind KindOf(PlanNode node) => kinds.FirstOrDefault(kind => kind.Name == node.Text) ?? throw node.Bad($"没有“{node.Text}”这种事项。");

    private static Field StageOf(Kind kind, PlanNode node) => kind.Stage(node.Text) ?? throw node.Bad($"{kind.Name}没有“{node.Text}”这个环节。");
}
