using Peiyu.Web.Hosting;

namespace Peiyu.Web.Signing;

/// <summary>Names of cookies. Where every address is encrypted the browser is bound to keep them to this site and to encrypted answers.</summary>
internal static class Cookies
{
    public static (string Name, CookieSecurePolicy Secure) Of(string name, IConfiguration configuration) =>
        Addresses.AreEncrypted(configuration)
            ? ($"__Host-peiyu-{name}", CookieSecurePolicy.Always)
            : ($"peiyu-{name}", CookieSecurePolicy.SameAsRequest);
}
