namespace Peiyu.Core.Messages;

/// <summary>What messages lead to, from the site's root.</summary>
internal static class MessageAddresses
{
    public static string OfFact(string code, string fact) =>
        $"/enterprises/{Uri.EscapeDataString(code)}/facts/{Uri.EscapeDataString(fact)}";

    /// <summary>The cases of a kind on the enterprise's page.</summary>
    public static string OfCases(string code, string kind) => $"{OfEnterprise(code)}#{Uri.EscapeDataString(kind)}";

    /// <summary>The page of a case that is handled by steps.</summary>
    public static string OfCase(string kind, long id) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/cases/{Uri.EscapeDataString(kind)}/{id}");

    /// <summary>The list of the cases of a kind that is handled by steps.</summary>
    public static string OfKind(string kind) => $"/cases/{Uri.EscapeDataString(kind)}";

    /// <summary>The titles that end within so many days.</summary>
    public static string OfEndings(int days) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/pipelines/endings?days={days}");

    public static string OfTownPlan(string unit) => $"/town-plans/{Uri.EscapeDataString(unit)}";

    /// <summary>What an enterprise can claim, on its own page.</summary>
    public static string OfClaims(string code) => $"{OfEnterprise(code)}#claims";

    /// <summary>The awards of a unit that nobody claimed.</summary>
    public static string OfOpenAwards(string unit) => $"/claims/open?unit={Uri.EscapeDataString(unit)}";

    public static string OfEnterprise(string code) => $"/enterprises/{Uri.EscapeDataString(code)}";
}
