namespace Peiyu.Web.Hosting;

/// <summary>The page about an error is read, however the request that failed was sent: a page can't be put or deleted.</summary>
public sealed class ErrorMethod(RequestDelegate next)
{
    private static readonly object Key = new();

    /// <summary>Whether the request that failed sent a form.</summary>
    public static bool WasForm(HttpContext context) => context.Items[Key] is string method && HttpMethods.IsPost(method);

    public Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments("/error", StringComparison.Ordinal) && !HttpMethods.IsGet(context.Request.Method))
        {
            context.Items[Key] = context.Request.Method;
            context.Request.Method = HttpMethods.Get;
            // Routing has answered for the method that failed; it is asked again.
            context.SetEndpoint(null);
        }

        return next(context);
    }
}
