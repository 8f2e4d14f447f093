namespace Peiyu.Web.Hosting;

/// <summary>Headers of every answer: nothing from elsewhere, nothing inline, no frame around us.</summary>
public sealed class SecurityHeaders(RequestDelegate next)
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; worker-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'self'";

    // A year: who once came encrypted does not let himself be asked for a password in the clear.
    private const string EncryptedOnly = "max-age=31536000";

    public Task InvokeAsync(HttpContext context)
    {
        // When the answer starts: the handler of exceptions clears what was set before.
        context.Response.OnStarting(() =>
        {
            Set(context.Response.Headers);
            if (context.Request.IsHttps && !IsOwn(context.Request.Host.Host))
            {
                context.Response.Headers.StrictTransportSecurity = EncryptedOnly;
            }

            return Task.CompletedTask;
        });
        return next(context);
    }

    /// <summary>On the machine itself other programs answer under the same name, and not all of them encrypted.</summary>
    private static bool IsOwn(string host) => host is "localhost" or "127.0.0.1" or "[::1]";

    private static void Set(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        if (headers.CacheControl.Count == 0)
        {
            headers.CacheControl = "no-store";
        }
    }
}
