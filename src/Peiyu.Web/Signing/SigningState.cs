using Microsoft.Extensions.Options;
using Peiyu.Core.Accounts;
using Peiyu.Web.Signing.SignOn;

namespace Peiyu.Web.Signing;

/// <summary>What the pages of signing in must know of the site.</summary>
public sealed class SigningState(AccountReader accounts, IOptions<AccountOptions> options, SignOnOptions signOn, IOptions<SessionRules> sessions)
{
    private bool _hasAccounts;

    public bool SecondFactorIsOptional => options.Value.SecondFactorIsOptional;

    /// <summary>How people call the provider of sign-on; null where there is none.</summary>
    public string? SignOnName => signOn.IsOn ? signOn.Name : null;

    /// <summary>In how many places an official may be signed in at one time; 0: any number.</summary>
    public int MostSessions => sessions.Value.MostOfOfficials;

    /// <summary>An account is never deleted, so once there is one there always is.</summary>
    public async Task<bool> HasAccountsAsync(CancellationToken ct) => _hasAccounts = _hasAccounts || await accounts.AnyAsync(ct);
}
