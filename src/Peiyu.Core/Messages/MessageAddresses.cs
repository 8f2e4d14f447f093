namespace Peiyu.Core.Messages;

/// <summary>What messages lead to, from the site's root.</summary>
internal static class MessageAddresses
{
    public static string OfFact(string code, string fact) =>
        $"/enterprises/{Uri.EscapeDataString(code)}/facts/{Uri.EscapeDataString(fact)}";

    public static string OfEnterprise(string code) => $"/enterprises/{Uri.EscapeDataString(code)}";
}
