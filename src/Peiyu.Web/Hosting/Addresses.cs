namespace Peiyu.Web.Hosting;

/// <summary>Which addresses the site is served under.</summary>
internal static class Addresses
{
    public const string Default = "http://localhost:5080";

    public const string BehindProxyKey = "Peiyu:BehindProxy";

    public static IReadOnlyList<string> Of(IConfiguration configuration) =>
        (configuration[WebHostDefaults.ServerUrlsKey] is { Length: > 0 } given ? given : Default)
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Behind a proxy that encrypts, and that alone can reach the site.</summary>
    public static bool AreBehindProxy(IConfiguration configuration) => configuration.GetValue<bool>(BehindProxyKey);

    /// <summary>Whether every browser speaks to the site encrypted.</summary>
    public static bool AreEncrypted(IConfiguration configuration) => AreBehindProxy(configuration)
        || Of(configuration).All(url => url.StartsWith("https://", StringComparison.OrdinalIgnoreCase));
}
