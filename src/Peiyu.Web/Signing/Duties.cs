using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using Peiyu.Core.Accounts;
using Peiyu.Web.Api;

namespace Peiyu.Web.Signing;

/// <summary>What somebody who signed in has to do before anything else opens: choose a password, enrol a second factor.</summary>
internal sealed class Duties(RequestDelegate next, IOptions<AccountOptions> options)
{
    public Task InvokeAsync(HttpContext context, Caller caller)
    {
        if (DutyOf(caller) is not { } duty)
        {
            return next(context);
        }

        caller.Owes();
        if (IsOpen(context, duty))
        {
            return next(context);
        }

        if (HttpMethods.IsGet(context.Request.Method) && !ApiPaths.Holds(context.Request.Path))
        {
            context.Response.Redirect(duty);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
        }

        return Task.CompletedTask;
    }

    private string? DutyOf(Caller caller) => caller.Account switch
    {
        null => null,
        { MustChangePassword: true } => SigningLinks.ChangePassword,
        // Whom the provider asked for a second factor need not give another one here.
        { TwoFactorEnabled: false } when caller.Session?.HasSecondFactor != true && caller.Actor.Role?.SecondFactor == true
            && !options.Value.SecondFactorIsOptional => SigningLinks.SecondFactor,
        _ => null,
    };

    private static bool IsOpen(HttpContext context, string duty) =>
        context.Request.Path == duty
        || context.Request.Path == SigningLinks.SignOut
        || context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null;
}
