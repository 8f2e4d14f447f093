using Peiyu.Plans.Model.Criteria;
using Peiyu.Plans.Model.Flows;
using Peiyu.Plans.Populations;

namespace Peiyu.Plans.Model;

/// <summary>A county's plan for a year, read whole from its folder and checked.</summary>
public sealed record Plan
{
    /// <summary>The folder's name: guanxian-2023.</summary>
    public required string Code { get; init; }

    /// <summary>Whether it is a piece of a plan in one file: it shows how something is said and is not held to a whole document.</summary>
    public bool IsFragment { get; init; }

    public required string Title { get; init; }

    /// <summary>The county as named in answers: 冠县.</summary>
    public required string County { get; init; }

    public required int Year { get; init; }

    /// <summary>文号, such as 冠政办发〔2023〕7 号.</summary>
    public required string DocumentNumber { get; init; }

    public required DateOnly IssuedOn { get; init; }

    /// <summary>How many years back the latest value of a yearly fact may lie.</summary>
    public required int LatestYearsBack { get; init; }

    /// <summary>How a target on its way is judged.</summary>
    public required PaceRule Pace { get; init; }

    public required IReadOnlyList<PlanUnit> Units { get; init; }

    /// <summary>What the holders of accounts may do.</summary>
    public required IReadOnlyList<Role> Roles { get; init; }

    /// <summary>The county's fund of the plan; null where it has none.</summary>
    public required Pot? Fund { get; init; }

    /// <summary>The register of enterprises.</summary>
    public required Kind Register { get; init; }

    /// <summary>All kinds of case in the order of the interchange form, the register first.</summary>
    public required IReadOnlyList<Kind> Kinds { get; init; }

    public required IReadOnlyList<FactDefinition> Facts { get; init; }

    public required IReadOnlyList<Definition> Definitions { get; init; }

    public required IReadOnlyList<PlanFunction> Functions { get; init; }

    public required IReadOnlyList<PlanConstant> Constants { get; init; }

    public required IReadOnlyList<Library> Libraries { get; init; }

    /// <summary>In the order of the document.</summary>
    public required IReadOnlyList<Policy> Policies { get; init; }

    /// <summary>How awards bear on each other, in the order in which they hold.</summary>
    public IReadOnlyList<Relation> Relations { get; init; } = [];

    public required IReadOnlyList<Programme> Programmes { get; init; }

    public required IReadOnlyList<ContactGroup> ContactGroups { get; init; }

    public required IReadOnlyList<ContradictionRule> Contradictions { get; init; }

    /// <summary>How cases are handled; a kind that is not among them is only kept.</summary>
    public required IReadOnlyList<Flow> Flows { get; init; }

    /// <summary>The criteria of titles, in all their versions; by file name, then as written.</summary>
    public IReadOnlyList<CriteriaSet> Criteria { get; init; } = [];

    /// <summary>The standards by which enterprises are sorted into classes, in all their versions.</summary>
    public IReadOnlyList<SizeStandard> SizeStandards { get; init; } = [];

    public required IReadOnlyList<Goal> Goals { get; init; }

    public required IReadOnlyList<PlanList> Lists { get; init; }

    public required IReadOnlyList<Clause> Clauses { get; init; }

    public required WorkingCalendar Calendar { get; init; }

    /// <summary>The same plan with nothing to judge but one award, library or programme, and what that is worked out from.</summary>
    public Plan Only(PlanReference part) => this with
    {
        Policies = part.Sort != "policy" ? [] : IsEntangled ? Policies : [.. Policies.Where(MatchChain(part.Id).Contains)],
        Libraries = part.Sort == "library" ? [.. Libraries.Where(library => library.Name == part.Id)] : [],
        Programmes = part.Sort == "programme" ? [.. Programmes.Where(programme => programme.Row == part.Id)] : [],
    };

    /// <summary>
    /// Whether awards bear on each other beyond a matched award and a limit over one policy: by relations, by their order, or because
    /// one asks what another came to. Then none can be worked out without all the others of everybody.
    /// </summary>
    public bool IsEntangled => Policies.Any(DependsOnOthers);

    /// <summary>Whether what the policy comes to depends on other awards so, itself or by the award that it matches.</summary>
    public bool DependsOnOthers(Policy policy) => policy.Rank is not null
        || Relations.Any(relation => relation.Of.Contains(policy.Id))
        || policy.Rules.Concat(policy.LaterRules).Any(OtherAwards.AreAskedBy)
        || (policy.MatchOf is { } matched && Policy(matched) is { } other && DependsOnOthers(other));

    public DateOnly FirstDay => new(Year, 1, 1);

    public DateOnly LastDay => new(Year, 12, 31);

    /// <summary>The day itself, or the nearest day of the plan year: rights are asked for within the year that the plan speaks of.</summary>
    public DateOnly Nearest(DateOnly day) => day < FirstDay ? FirstDay : day > LastDay ? LastDay : day;

    public bool Covers(DateOnly day) => day.Year == Year;

    public Kind? Kind(string name) => Kinds.FirstOrDefault(kind => kind.Name == name);

    /// <summary>An award and those that it is worked out from, step by step; checked to be finite when the plan is read.</summary>
    private List<Policy> MatchChain(string id)
    {
        var chain = new List<Policy>();
        for (var policy = Policy(id); policy is not null; policy = policy.MatchOf is { } matched ? Policy(matched) : null)
        {
            chain.Add(policy);
        }

        return chain;
    }

    /// <summary>Whether only the steps of a flow write cases of that kind: they are neither entered nor imported.</summary>
    public bool IsManaged(Kind kind) => Flow(kind)?.IsManaged == true;

    /// <summary>The flow of the kind with that identifier; null where there is none.</summary>
    public Flow? FlowOf(string kindId) => Flows.FirstOrDefault(flow => flow.Kind.Id == kindId);

    public Flow? Flow(Kind kind) => Flows.FirstOrDefault(flow => flow.Kind == kind);

    public Role? Role(string id) => Roles.FirstOrDefault(role => role.Id == id);

    public FactDefinition? Fact(string name) => Facts.FirstOrDefault(fact => fact.Name == name);

    public Policy? Policy(string id) => Policies.FirstOrDefault(policy => policy.Id == id);

    public Programme? Programme(string row) => Programmes.FirstOrDefault(programme => programme.Row == row);

    public CriteriaSet? CriteriaSet(string id) => Criteria.FirstOrDefault(set => set.Id == id);

    public SizeStandard? SizeStandard(string id) => SizeStandards.FirstOrDefault(standard => standard.Id == id);

    public Clause? Clause(string id) => Clauses.FirstOrDefault(clause => clause.Id == id);

    /// <summary>Whether a fact is read by its bare name, as its latest year's value.</summary>
    public static bool HasLatest(FactDefinition fact) =>
        fact.Periods.Contains(PeriodKind.Year) || fact.Periods.Contains(PeriodKind.None);
}
