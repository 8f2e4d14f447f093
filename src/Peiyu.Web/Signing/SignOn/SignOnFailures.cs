using Microsoft.AspNetCore.Authentication;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Peiyu.Web.Signing.SignOn;

/// <summary>Says in our words what went wrong on the way to the provider and back.</summary>
internal static class SignOnFailures
{
    private static readonly string[] Refusals = ["access_denied", "login_required", "consent_required", "interaction_required"];

    public static Task Tell(RemoteFailureContext context)
    {
        context.Response.Redirect(SignOnLinks.ProblemOf(Of(context.Failure)));
        context.HandleResponse();
        return Task.CompletedTask;
    }

    public static SignOnProblem Of(Exception? failure) => failure switch
    {
        OpenIdConnectProtocolInvalidNonceException => SignOnProblem.Stale,
        OpenIdConnectProtocolException => Refusals.Contains(failure.Data["error"]) ? SignOnProblem.Denied : SignOnProblem.Provider,
        SecurityTokenInvalidLifetimeException or SecurityTokenExpiredException or SecurityTokenNotYetValidException => SignOnProblem.Clock,
        SecurityTokenException => SignOnProblem.Token,
        HttpRequestException or OperationCanceledException or IOException => SignOnProblem.Unreachable,
        { InnerException: { } inner } => Of(inner),
        AuthenticationFailureException => SignOnProblem.Stale,
        _ => SignOnProblem.Provider,
    };
}
