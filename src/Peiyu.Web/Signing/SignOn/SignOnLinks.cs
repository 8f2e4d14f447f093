using Microsoft.AspNetCore.Http.Extensions;

namespace Peiyu.Web.Signing.SignOn;

/// <summary>The addresses of sign-on; the provider must know the two that it sends people back to.</summary>
public static class SignOnLinks
{
    public const string Start = "/sign-on/start";
    public const string Return = "/sign-on/return";
    public const string Link = "/sign-on/link";
    public const string Problem = "/sign-on/problem";
    public const string Leave = "/sign-on/leave";
    public const string Unlink = "/account/sign-on/unlink";

    /// <summary>Where the provider sends people after signing in.</summary>
    public const string Callback = "/sign-on/callback";

    /// <summary>Where the provider sends people after signing out.</summary>
    public const string LeftCallback = "/sign-on/left";

    /// <summary>The address with the page to go on to afterwards, where it is one of ours.</summary>
    public static string With(string address, string? returnUrl) => SigningLinks.Local(returnUrl) is { } local
        ? address + new QueryBuilder { { SigningLinks.ReturnKey, local } }.ToQueryString()
        : address;

    public static string ProblemOf(SignOnProblem problem) => $"{Problem}?why={problem}";
}
