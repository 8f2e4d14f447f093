using Peiyu.Core.Access;

namespace Peiyu.Web.Hosting;

/// <summary>Whoever tries what is not their right, by a stale form or a typed address, is told that there is no such thing.</summary>
public sealed class NotAllowed(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (NotAllowedException) when (!context.Response.HasStarted)
        {
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
