using Peiyu.Plans.Loading;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Criteria;

namespace Peiyu.Plans.Checking.Criteria;

/// <summary>Titles exist, versions do not overlap, and every set asks something.</summary>
internal static class CriteriaChecks
{
    public static IEnumerable<PlanProblem> Of(Plan plan) =>
    [
        .. plan.Criteria.SelectMany(set => Titles(plan, set)),
        .. plan.Criteria.Where(set => set is { When: [], Score: null, Ways: [] })
            .Select(set => new PlanProblem(set.Place, $"“{set.Id}”什么也没有问：when、score、ways 至少写一样。")),
        .. plan.Criteria.SelectMany(set => Days(set.Version, set.Place)),
        .. plan.SizeStandards.SelectMany(standard => Days(standard.Version, standard.Place)),
        .. Overlaps(plan.Criteria.Select(set => (set.Title, set.Version, set.Place))),
        .. Overlaps(plan.SizeStandards.Select(standard => (standard.Field.Name, standard.Version, standard.Place))),
    ];

    private static IEnumerable<PlanProblem> Titles(Plan plan, CriteriaSet set) => set.After.Prepend(set.Title)
        .Where(title => !plan.Kinds.SelectMany(kind => kind.Fields).Any(field => field.Type.Choices.Contains(title)))
        .Select(title => new PlanProblem(set.Place, $"没有“{title}”这种资质：它不在 choices.yaml 的选项里。"));

    private static IEnumerable<PlanProblem> Days(CriteriaVersion version, SourcePlace place) => version.To < version.From
        ? [new PlanProblem(place, $"“{version.Name}”到 {version.To:yyyy-MM-dd} 为止，却从 {version.From:yyyy-MM-dd} 才起。")]
        : [];

    private static IEnumerable<PlanProblem> Overlaps(IEnumerable<(string Of, CriteriaVersion Version, SourcePlace Place)> versions) =>
        from same in versions.GroupBy(one => one.Of)
        let list = same.OrderBy(one => one.Version.From).ToList()
        from pair in list.Zip(list.Skip(1))
        where pair.First.Version.Overlaps(pair.Second.Version)
        select new PlanProblem(
            pair.Second.Place, $"“{same.Key}”有两套标准在同一天有效，前一套在 {pair.First.Place}：给前一套写上 to。");
}
