using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Criteria;

namespace Peiyu.Plans.Checking.Criteria;

/// <summary>What in criteria is to be checked, in a row.</summary>
internal static class CriteriaRules
{
    public static IEnumerable<(string Id, SourcePlace Place)> Ids(Plan plan) =>
        plan.Criteria.Select(set => (set.Id, set.Place)).Concat(plan.SizeStandards.Select(standard => (standard.Id, standard.Place)));

    /// <summary>Everything that is asked about an enterprise.</summary>
    public static IEnumerable<PlanExpression> Expressions(Plan plan) =>
    [
        .. plan.Criteria.SelectMany(set => set.Criteria).Select(criterion => criterion.If).OfType<PlanExpression>(),
        .. Items(plan).SelectMany(item => item.Scoring.Expressions),
        .. Sectors(plan).SelectMany(sector => sector.Bounds.Select(bound => bound.Measure).Prepend(sector.If)),
    ];

    /// <summary>The numbers of the standards of size, written with constants alone.</summary>
    public static IEnumerable<PlanExpression> Bounds(Plan plan) =>
        Sectors(plan).SelectMany(sector => sector.Bounds).SelectMany(bound => bound.Least);

    /// <summary>The numbers that values are held against beside the comparisons in rules.</summary>
    public static IEnumerable<(object Limit, SourcePlace Place, string Text)> Limits(Plan plan) =>
    [
        .. from set in plan.Criteria
           from threshold in set.Score?.Thresholds ?? []
           // Nothing lies below zero points.
           where threshold.Value > 0
           select ((object)threshold, threshold.Place, $"{set.Id} {threshold}"),
        .. from sector in Sectors(plan)
           from bound in sector.Bounds
           from least in bound.Least
           select ((object)least, least.Place, $"{sector.Name} {bound.Measure} >= {least}"),
    ];

    private static IEnumerable<ScoreItem> Items(Plan plan) => plan.Criteria.SelectMany(set => set.Score?.Items ?? []);

    private static IEnumerable<SizeSector> Sectors(Plan plan) => plan.SizeStandards.SelectMany(standard => standard.Sectors);
}
