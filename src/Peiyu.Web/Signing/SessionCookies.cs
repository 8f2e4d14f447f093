namespace Peiyu.Web.Signing;

/// <summary>Reads what a browser sends of a session: who is signed in, and what forms are held against.</summary>
internal sealed class SessionCookies(IConfiguration configuration)
{
    private readonly string _session = Cookies.Of("session", configuration).Name;
    private readonly string _form = Cookies.Of("form", configuration).Name;

    /// <summary>Both; null where one is missing.</summary>
    public string? Of(HttpContext context) =>
        context.Request.Cookies[_session] is { } session && context.Request.Cookies[_form] is { } form ? session + '\n' + form : null;
}
