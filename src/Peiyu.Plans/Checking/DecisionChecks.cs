using Peiyu.Dmn;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Checking;

/// <summary>What to look at in the decision tables that a plan's rules ask. A gap may be meant, so that none of it is a problem.</summary>
public static class DecisionChecks
{
    /// <summary>By file and line, each model once.</summary>
    public static IReadOnlyList<TableRemark> Of(Plan plan) =>
    [
        .. NameChecks.Rules(plan).SelectMany(rule => rule.Decisions).DistinctBy(decision => decision.File).OrderBy(decision => decision.File, StringComparer.Ordinal)
            .SelectMany(decision => decision.Model.Remarks().Select(remark => remark with { File = decision.File })),
    ];
}
