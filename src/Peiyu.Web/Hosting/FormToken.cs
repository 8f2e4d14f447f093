using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;

namespace Peiyu.Web.Hosting;

/// <summary>Pages and endpoints that change something take only forms that our own pages sent.</summary>
public static class FormToken
{
    /// <summary>Without the token of the page's form it is a bad request; pages ask for theirs by themselves.</summary>
    /// <typeparam name="TBuilder">The endpoint's or group's.</typeparam>
    public static TBuilder RequireToken<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new RequireAntiforgeryTokenAttribute());

    /// <summary>Looks at the token of every form and answers with our page where it is missing, not with the framework's English line.</summary>
    internal static void UseFormTokens(this WebApplication app)
    {
        app.UseAntiforgery();
        app.Use((context, next) =>
        {
            if (context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false } || IsAboutAnError(context))
            {
                return next(context);
            }

            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return Task.CompletedTask;
        });
    }

    /// <summary>The page about an error is shown in answer to the form that failed.</summary>
    private static bool IsAboutAnError(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;
}
