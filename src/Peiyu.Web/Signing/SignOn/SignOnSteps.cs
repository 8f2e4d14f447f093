using Peiyu.Core.Accounts;

namespace Peiyu.Web.Signing.SignOn;

/// <summary>What follows when somebody comes back from the provider.</summary>
public sealed class SignOnSteps(SignOnKeeper keeper, SignInSteps steps)
{
    private const string InvitationPath = SigningLinks.Invitation + "/";

    /// <summary>Lets the holder of the linked account in and gives the page to go to.</summary>
    public async Task<string> SettleAsync(HttpContext http, ProviderIdentity identity, string? returnUrl)
    {
        var result = await keeper.TryAsync(identity, http.RequestAborted);
        if (result is SigningResult.Unlinked)
        {
            var local = SigningLinks.Local(returnUrl);
            return local?.StartsWith(InvitationPath, StringComparison.Ordinal) == true ? local : SignOnLinks.With(SignOnLinks.Link, local);
        }

        await ArrivalCookie.ForgetAsync(http);
        return result switch
        {
            SigningResult.Passed passed => await steps.StartAsync(http, passed, GoOn(returnUrl), new(identity, IsToLink: false)),
            SigningResult.CodeNeeded needed => await SignInSteps.AskCodeAsync(http, needed.Account, GoOn(returnUrl), new(identity, IsToLink: false)),
            SigningResult.Locked => SignOnLinks.ProblemOf(SignOnProblem.Locked),
            SigningResult.Outside { Reason: OutsideReason.Closed } => SignOnLinks.ProblemOf(SignOnProblem.Closed),
            _ => SignOnLinks.ProblemOf(SignOnProblem.NoRole),
        };
    }

    /// <summary>An invitation that was taken is no page to come back to.</summary>
    private static string? GoOn(string? returnUrl) => returnUrl?.StartsWith(InvitationPath, StringComparison.Ordinal) == true ? null : returnUrl;
}
