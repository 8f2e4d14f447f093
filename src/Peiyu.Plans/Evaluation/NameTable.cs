using System.Runtime.CompilerServices;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Evaluation;

/// <summary>What a name in a rule can mean.</summary>
internal enum NameUse
{
    /// <summary>Not a name of an enterprise: a constant, a function, a day, or nothing.</summary>
    Common,
    RegisterField,
    Fact,
    Definition,
    Self,
    FactFunction,
    YearFunction,
}

/// <summary>Every name that a plan's rules can use and what it means; made once per plan.</summary>
internal sealed class NameTable
{
    /// <summary>The day that the question is asked for.</summary>
    public const string AsOf = "截至日";

    /// <summary>The plan year as a range of days.</summary>
    public const string PlanYear = "计划年";

    /// <summary>The case that is asked about.</summary>
    public const string Case = "本件";

    /// <summary>The day of the event that is asked about.</summary>
    public const string EventDay = "事件日";

    /// <summary>The rounded amount of the award that this one matches.</summary>
    public const string Base = "基数";

    /// <summary>The place of the award in its policy's order.</summary>
    public const string Rank = "名次";

    /// <summary>The stage that is the event, in a policy with several.</summary>
    public const string Stage = "环节";

    /// <summary>The whole award, for its parts and what of it is paid back.</summary>
    public const string Award = "奖补额";

    /// <summary>An unknown that names what is missing: 未知("工业总产值 2022Q1").</summary>
    public const string Unknown = "未知";

    private static readonly ConditionalWeakTable<Plan, NameTable> Tables = [];

    private readonly Dictionary<string, NameUse> _uses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Definition> _definitions;

    private NameTable(Plan plan)
    {
        _definitions = plan.Definitions.ToDictionary(definition => definition.Name, StringComparer.Ordinal);
        foreach (var field in plan.Register.Fields)
        {
            _uses[field.Name] = NameUse.RegisterField;
        }

        foreach (var fact in plan.Facts.Where(Plan.HasLatest))
        {
            _uses[fact.Name] = NameUse.Fact;
        }

        foreach (var definition in plan.Definitions)
        {
            _uses[definition.Name] = NameUse.Definition;
        }

        _uses[EnterpriseScope.SelfName] = NameUse.Self;
        _uses[EnterpriseScope.FactFunction] = NameUse.FactFunction;
        _uses[EnterpriseScope.YearFunction] = NameUse.YearFunction;
    }

    /// <summary>The names of a plan.</summary>
    public static NameTable Of(Plan plan) => Tables.GetValue(plan, static plan => new(plan));

    public NameUse Of(string name) => _uses.GetValueOrDefault(name);

    public Definition Definition(string name) => _definitions[name];

    /// <summary>The names that a rule about an enterprise may use.</summary>
    public static IEnumerable<string> OfEnterprise(Plan plan) =>
    [
        .. OfAll(plan),
        .. Of(plan)._uses.Keys,
    ];

    /// <summary>The names that every rule may use.</summary>
    public static IEnumerable<string> OfAll(Plan plan) =>
    [
        .. plan.Constants.Select(constant => constant.Name),
        .. plan.Functions.Select(function => function.Name),
        Unknown,
        PlanDecision.Function,
        AsOf,
        PlanYear,
    ];

    /// <summary>The names that a rule about a case of a kind may use.</summary>
    public static IEnumerable<string> OfCase(Plan plan, Kind kind) =>
    [
        .. OfEnterprise(plan),
        .. kind.Fields.Select(field => field.Name),
        .. CaseScope.References(plan, kind).Select(reference => reference.Kind.Name),
        Case,
        EventDay,
    ];
}
