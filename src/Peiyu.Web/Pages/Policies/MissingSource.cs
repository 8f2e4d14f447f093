using Peiyu.Plans.Model;

namespace Peiyu.Web.Pages.Policies;

/// <summary>Who can find out what is missing.</summary>
public static class MissingSource
{
    /// <summary>The names of the roles that may enter it; null where the name is neither a fact's nor a field's.</summary>
    /// <param name="plan">Knows the roles.</param>
    /// <param name="missing">As answers name it: 从业人员, 工业总产值 2023Q1.</param>
    public static string? Of(Plan plan, string missing)
    {
        var name = missing.Split(' ')[0];
        var on = plan.Fact(name) is not null ? RightOn.Facts
            : plan.Kinds.FirstOrDefault(kind => kind.TryField(name, out _))?.Name;
        return on is null ? null
            : string.Join("、", plan.Roles.Where(role => role.May(Acts.Enter, on)).Select(role => role.Name)) is { Length: > 0 } roles ? roles : null;
    }
}
