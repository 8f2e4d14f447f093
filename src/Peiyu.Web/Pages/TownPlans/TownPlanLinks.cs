using Peiyu.Plans.Model;

namespace Peiyu.Web.Pages.TownPlans;

/// <summary>Where the plans of units are shown and made.</summary>
internal static class TownPlanLinks
{
    public const string TownPlansPath = "/town-plans";

    /// <summary>What was just done, by the step.</summary>
    public const string DoneKey = "done";

    extension(Links links)
    {
        /// <summary>All units.</summary>
        public string TownPlans() => links.To(TownPlansPath);

        public string TownPlan(string unit, string? done = null) => links.To(Of(unit), [new(DoneKey, done)]);

        /// <summary>The page on which enterprises are put down for a target.</summary>
        public string Allocate(string unit, Programme programme) => links.To(AllocatePath(unit, programme));
    }

    public static string Of(string unit) => $"{TownPlansPath}/{Uri.EscapeDataString(unit)}";

    public static string AllocatePath(string unit, Programme programme) => $"{Of(unit)}/{Uri.EscapeDataString(programme.Row)}";
}
