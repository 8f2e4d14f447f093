using Peiyu.Feel;
using Peiyu.Feel.Values;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Plans.Evaluation;

/// <summary>
/// The names of a rule that is asked about an enterprise: its fields, its facts (the latest year's value), the plan's
/// definitions, the functions over its facts, then what is the same for all.
/// </summary>
internal sealed class EnterpriseScope : FeelScope
{
    /// <summary>The value of a fact in a period: 指标("工业总产值", "2023Q1").</summary>
    public const string FactFunction = "指标";

    /// <summary>The year of which a fact's latest value speaks: 年份("应纳税所得额").</summary>
    public const string YearFunction = "年份";

    /// <summary>The enterprise itself, with its cases by kind.</summary>
    public const string SelfName = "企业";

    /// <summary>What definitions came to, and where a trace shows how; −1 where it does not.</summary>
    private readonly Dictionary<string, (Observed Observed, int TracedAt)> _definitions = new(StringComparer.Ordinal);
    private readonly EnterpriseContext _self;

    public EnterpriseScope(PlanRun run, Enterprise enterprise)
    {
        (Run, Enterprise) = (run, enterprise);
        _self = new(this);
    }

    public PlanRun Run { get; }

    public Enterprise Enterprise { get; }

    public override FeelValue? Find(string name) => Run.Names.Of(name) switch
    {
        NameUse.RegisterField => Run.Note(name, Field(name)),
        NameUse.Fact => Run.Note(name, Fact(name)),
        NameUse.Definition => Definition(name),
        NameUse.Self => _self,
        NameUse.FactFunction => FeelFunction.Of(FactFunction, ["名", "期间"], FactOf),
        NameUse.YearFunction => FeelFunction.Of(YearFunction, ["名"], YearOf),
        _ => Run.Find(name),
    };

    private FeelValue Field(string name) => Enterprise.Record[name] is FeelNull ? FeelNull.Missing(name) : Enterprise.Record[name];

    private FeelValue Fact(string name) =>
        Enterprise.Facts.LatestYear(name, Run.AsOf, Run.Plan.LatestYearsBack)?.Value
        ?? Enterprise.Facts.Find(name, Period.None)
        ?? FeelNull.Missing(name);

    /// <summary>A value of a period that is over; one that is not can't be known yet.</summary>
    private FeelValue FactOf(IReadOnlyList<FeelValue> arguments)
    {
        if (arguments is not [FeelText { Value: var name }, FeelText { Value: var text }] || !Period.TryParse(text, out var period))
        {
            return FeelNull.Because("指标(名, 期间) 要两段文字，如 指标(\"工业总产值\", \"2023Q1\")");
        }

        return Run.Note(
            $"{name} {text}",
            period.EndedBefore(Run.AsOf) && Enterprise.Facts.Find(name, period) is { } value ? value : FeelNull.Missing($"{name} {text}"));
    }

    private FeelValue YearOf(IReadOnlyList<FeelValue> arguments)
    {
        if (arguments is not [FeelText { Value: var name }])
        {
            return FeelNull.Because("年份(名) 要一段文字，如 年份(\"应纳税所得额\")");
        }

        return Enterprise.Facts.LatestYear(name, Run.AsOf, Run.Plan.LatestYearsBack) is { } latest
            ? FeelValue.Of(latest.Year)
            : FeelNull.Missing(name);
    }

    /// <summary>Worked out once; the comparisons made then are told again to whoever asks later.</summary>
    private FeelValue Definition(string name)
    {
        if (!_definitions.TryGetValue(name, out var remembered))
        {
            var definition = Run.Names.Definition(name);
            var begin = Run.Trace?.Position ?? 0;
            var observed = Run.Watch(() => Evaluate(definition));
            _definitions.Add(name, remembered = (observed, Run.Trace?.Position > begin ? begin : -1));
        }
        else
        {
            Run.Trace?.Repeat(remembered.TracedAt);
        }

        Run.Tell(remembered.Observed);
        return remembered.Observed.Value;
    }

    private FeelValue Evaluate(Definition definition)
    {
        var unknown = definition.Needs.Select(Find).OfType<FeelNull>().ToList();
        return unknown.Count > 0 ? FeelNull.Of(unknown) : Run.Ask(definition.Value, this);
    }
}
