using Peiyu.Feel;
using Peiyu.Feel.Values;
using Peiyu.Plans.Checking.Criteria;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Loading;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Checking;

/// <summary>
/// Notes for every threshold of a plan whether a case stood below it, at it and above it. Thresholds are the comparisons by
/// order in rules, the limits of clips, what a score must reach, and the bounds of sizes.
/// </summary>
internal sealed class ThresholdLedger : IPlanListener
{
    private static readonly string[] Orders = ["<", "<=", ">", ">="];

    private readonly Dictionary<object, Threshold> _thresholds = new(ReferenceEqualityComparer.Instance);

    public ThresholdLedger(Plan plan)
    {
        foreach (var expression in Rules(plan))
        {
            foreach (var comparison in expression.Feel.Comparisons.Where(comparison => Orders.Contains(comparison.Operator)))
            {
                _thresholds.Add(comparison, new(Place(expression, comparison), comparison.Text));
            }
        }

        foreach (var clip in plan.Policies.SelectMany(policy => policy.Clips))
        {
            _thresholds.Add(clip, new(clip.Limit.Place, clip.By));
        }

        foreach (var (limit, place, text) in CriteriaRules.Limits(plan))
        {
            _thresholds.Add(limit, new(place, text));
        }
    }

    public int Count => _thresholds.Count;

    public void Compared(Reading reading)
    {
        if (_thresholds.TryGetValue(reading.Comparison, out var threshold) && Order(reading.Left, reading.Right) is { } order)
        {
            threshold.Note(order);
        }
    }

    public void Held(object limit, decimal value, decimal against)
    {
        if (_thresholds.TryGetValue(limit, out var threshold))
        {
            threshold.Note(value.CompareTo(against));
        }
    }

    public IEnumerable<PlanProblem> Untested() => _thresholds.Values
        .Where(threshold => threshold.Untested.Count > 0)
        .Select(threshold => new PlanProblem(
            threshold.Place, $"门槛“{threshold.Text}”缺少{string.Join("、", threshold.Untested)}的样例。"));

    private static IEnumerable<PlanExpression> Rules(Plan plan) =>
    [
        .. plan.Functions.Select(function => function.Body),
        .. plan.Definitions.Select(definition => definition.Value),
        .. plan.Libraries.SelectMany(library => library.When).Select(condition => condition.If),
        .. plan.Policies.SelectMany(policy => policy.Rules.Concat(policy.LaterRules)),
        .. plan.Relations.SelectMany(relation => relation.Rules),
        .. plan.Programmes.SelectMany(programme => programme.Targets).Select(target => target.Where)
            .OfType<PlanExpression>(),
        .. CriteriaRules.Expressions(plan),
    ];

    private static SourcePlace Place(PlanExpression expression, FeelComparison comparison) => expression.Place with
    {
        Line = expression.Place.Line + comparison.Line - 1,
        Column = comparison.Line == 1 ? expression.Place.Column + comparison.Column - 1 : comparison.Column,
    };

    private static int? Order(FeelValue left, FeelValue right) => (left, right) switch
    {
        (FeelNumber a, FeelNumber b) => a.Value.CompareTo(b.Value),
        (FeelDate a, FeelDate b) => a.Value.CompareTo(b.Value),
        _ => null,
    };

    private sealed class Threshold(SourcePlace place, string text)
    {
        private bool _below;
        private bool _at;
        private bool _above;

        public SourcePlace Place { get; } = place;

        public string Text { get; } = text;

        public IReadOnlyList<string> Untested =>
            [.. new[] { (_below, "低于"), (_at, "等于"), (_above, "高于") }.Where(side => !side.Item1).Select(side => side.Item2)];

        public void Note(int order)
        {
            _below |= order < 0;
            _at |= order == 0;
            _above |= order > 0;
        }
    }
}
