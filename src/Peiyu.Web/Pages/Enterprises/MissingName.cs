using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Web.Pages.Enterprises;

/// <summary>Reads what an answer says is missing: 从业人员, 工业总产值 2023Q1.</summary>
public static class MissingName
{
    /// <summary>The fact, and its period where one is named; null for what is no fact but a field of the register or of a case.</summary>
    public static (string Fact, string? Period)? Read(Plan plan, string name)
    {
        var parts = name.Split(' ');
        if (plan.Fact(parts[0]) is not { } fact)
        {
            return null;
        }

        return (fact.Name, parts is [_, var period] && Period.TryParse(period, out _) ? period : null);
    }
}
