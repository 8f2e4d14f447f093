using System.Globalization;
using Peiyu.Core.TownPlans;

namespace Peiyu.Web.Pages.TownPlans;

/// <summary>How plans of units are spoken of.</summary>
internal static class TownPlanWords
{
    public static string Of(AllocationState state) => state switch
    {
        AllocationState.Draft => "草稿",
        AllocationState.Submitted => "待同意",
        AllocationState.Agreed => "已同意",
        _ => "已作废",
    };

    public static string MarkOf(AllocationState state) => state switch
    {
        AllocationState.Draft => "notdue",
        AllocationState.Submitted => "track",
        AllocationState.Agreed => "done",
        _ => "missed",
    };

    /// <summary>Where a whole plan stands, in a word.</summary>
    public static (string Mark, string Word) StandOf(TownPlan plan) => plan switch
    {
        _ when plan.Count(AllocationState.Submitted) is > 0 and var waiting => ("track", $"{waiting} 户次待同意"),
        _ when plan.Count(AllocationState.Draft) is > 0 and var drafts => ("risk", $"{drafts} 户次没有报送"),
        { IsSubmitted: true } => ("done", "已同意"),
        _ => ("missed", "没有报送"),
    };

    public static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>3月 2 户，5月 1 户.</summary>
    public static string Months(TownTarget target) =>
        string.Join("，", target.Months.Select(one => $"{one.Month}月 {one.Count} 户")) is { Length: > 0 } words ? words : Figures.None;

    /// <summary>照已同意的安排 9 项够，3 项还差 7 户次.</summary>
    public static string Forecast(TownPlan plan) => plan.FallingShort.Count() switch
    {
        0 => "照已同意的安排都够",
        var missing => $"照已同意的安排 {plan.Targets.Count - missing} 项够，{missing} 项还差 {Number(plan.Shortfall)}",
    };
}
