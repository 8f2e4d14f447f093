using Microsoft.Extensions.Options;
using Peiyu.Core.Accounts;

namespace Peiyu.Web.Signing;

/// <summary>What the pages of signing in must know of the site.</summary>
public sealed class SigningState(AccountReader accounts, IOptions<AccountOptions> options)
{
    private bool _hasAccounts;

    public bool SecondFactorIsOptional => options.Value.SecondFactorIsOptional;

    /// <summary>An account is never deleted, so once there is one there always is.</summary>
    public async Task<bool> HasAccountsAsync(CancellationToken ct) => _hasAccounts = _hasAccounts || await accounts.AnyAsync(ct);
}
