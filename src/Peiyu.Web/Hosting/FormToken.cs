using Microsoft.AspNetCore.Antiforgery;

namespace Peiyu.Web.Hosting;

/// <summary>Endpoints that change something take only forms that our own pages sent.</summary>
public static class FormToken
{
    /// <summary>Without the token of the page's form it is a bad request; pages ask for theirs by themselves.</summary>
    /// <typeparam name="TBuilder">The endpoint's or group's.</typeparam>
    public static TBuilder RequireToken<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder => builder.AddEndpointFilter(async (context, next) =>
        {
            var tokens = context.HttpContext.RequestServices.GetRequiredService<IAntiforgery>();
            return await tokens.IsRequestValidAsync(context.HttpContext) ? await next(context) : Results.BadRequest();
        });
}
