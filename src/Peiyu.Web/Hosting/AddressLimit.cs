namespace Peiyu.Web.Hosting;

/// <summary>
/// Refuses addresses that no page of ours has. The server itself takes longer ones, so that the refusal is a page and not a blank.
/// </summary>
public sealed class AddressLimit(RequestDelegate next)
{
    /// <summary>What browsers and proxies carry everywhere.</summary>
    public const int Longest = 8 * 1024;

    /// <summary>What the server takes so that the page can be shown.</summary>
    public const int LongestRead = 64 * 1024;

    public Task InvokeAsync(HttpContext context)
    {
        var length = (context.Request.Path.Value?.Length ?? 0) + (context.Request.QueryString.Value?.Length ?? 0);
        if (length <= Longest)
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status414UriTooLong;
        return Task.CompletedTask;
    }
}
