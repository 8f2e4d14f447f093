using Microsoft.AspNetCore.Antiforgery;

namespace Peiyu.Web.Api;

/// <summary>Who writes shows a key, or comes from a page of ours with its token: a session alone could be made use of by another site.</summary>
internal static class Writing
{
    public static RouteHandlerBuilder NeedsKeyOrToken(this RouteHandlerBuilder route) => route.AddEndpointFilter(async (context, next) =>
    {
        var http = context.HttpContext;
        return KeyHandler.IsShown(http) || await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http)
            ? await next(context)
            : Problems.Of(StatusCodes.Status400BadRequest);
    });
}
