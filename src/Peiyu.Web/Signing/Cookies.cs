using Peiyu.Web.Hosting;

namespace Peiyu.Web.Signing;

/// <summary>Names of cookies. Where every address is encrypted the browser is bound to keep them to this site and to encrypted answers.</summary>
internal static class Cookies
{
    /// <summary>What the browser sends of this session: who is signed in, and what forms are held against.</summary>
    public static IReadOnlyList<string?> OfSession(HttpContext context, IConfiguration configuration) =>
        [context.Request.Cookies[Of("session", configuration).Name], context.Request.Cookies[Of("form", configuration).Name]];

    public static (string Name, CookieSecurePolicy Secure) Of(string name, IConfiguration configuration) =>
        Addresses.AreEncrypted(configuration)
            ? ($"__Host-peiyu-{name}", CookieSecurePolicy.Always)
            : ($"peiyu-{name}", CookieSecurePolicy.SameAsRequest);
}
