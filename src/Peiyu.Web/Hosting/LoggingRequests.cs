namespace Peiyu.Web.Hosting;

/// <summary>A line for each request: what was asked for by its route, never by its address, which names enterprises and what people look for.</summary>
public sealed partial class LoggingRequests(RequestDelegate next, ILogger<LoggingRequests> log, TimeProvider clock)
{
    private const string NoRoute = "(none)";

    private static readonly object RouteKey = new();

    public async Task InvokeAsync(HttpContext context)
    {
        var start = clock.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            LogRequest(
                context.Request.Method is { Length: < 8 } method ? method : NoRoute,
                RouteOf(context),
                context.Response.StatusCode,
                (long)clock.GetElapsedTime(start).TotalMilliseconds);
        }
    }

    /// <summary>The pattern of the page or address that was asked for, also where a page about an error answered.</summary>
    internal static string RouteOf(HttpContext context) => context.Items[RouteKey] as string ?? NoRoute;

    /// <summary>Behind routing: keeps the pattern that was found first, before a page about an error took its place.</summary>
    internal static void KeepRoute(HttpContext context) =>
        context.Items.TryAdd(RouteKey, (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? NoRoute);

    [LoggerMessage(LogLevel.Information, "{Method} {Route} answered {Status} in {Milliseconds} ms.")]
    private partial void LogRequest(string method, string route, int status, long milliseconds);
}
