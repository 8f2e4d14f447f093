using System.Globalization;
using Peiyu.Core.Audit;

namespace Peiyu.Web.Hosting;

/// <summary>Whoever comes while somebody else writes for long, as a large import does, is told to try again; it is no fault.</summary>
public sealed class Busy(RequestDelegate next)
{
    private const int SecondsToWait = 10;

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (DatabaseBusyException) when (!context.Response.HasStarted)
        {
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = SecondsToWait.ToString(CultureInfo.InvariantCulture);
        }
    }
}
