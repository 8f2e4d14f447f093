using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Peiyu.Core.Access;
using Peiyu.Core.Accounts;
using Peiyu.Core.Data;
using Peiyu.Plans.Model;

namespace Peiyu.Web.Signing;

/// <summary>How long a session lasts, and how many of an account stand at one time.</summary>
internal sealed class SessionLimits(AccountCache accounts, IOptions<SessionRules> options, TimeProvider clock)
{
    // Enterprises come a few times a year and write at length.
    private static readonly TimeSpan IdleOfEnterprises = TimeSpan.FromHours(8);

    private readonly SessionRules _limits = options.Value;

    public int MostOfOfficials => _limits.MostOfOfficials;

    /// <summary>Signs the account in on this browser.</summary>
    public Task StartAsync(HttpContext http, Session session, Role? role)
    {
        var now = clock.GetUtcNow();
        return http.SignInAsync(
            IdentityConstants.ApplicationScheme,
            session.ToPrincipal(IdentityConstants.ApplicationScheme),
            new() { IssuedUtc = now, ExpiresUtc = now + IdleOf(role) });
    }

    /// <summary>Why the session stands no more; null while it stands.</summary>
    public async Task<SessionEnd?> EndOfAsync(Session session, Account? account, Actor actor, CancellationToken ct) =>
        account is not { ClosedAt: null } || account.SecurityStamp != session.Stamp || clock.GetUtcNow().UtcDateTime - session.Since >= Longest
            ? SessionEnd.Over
        : _limits.MostOfOfficials > 0 && actor.Role?.IsOfficial == true && !await accounts.HoldsAsync(account.Id, session.Id, ct)
            ? SessionEnd.Elsewhere
        : null;

    private TimeSpan Longest => TimeSpan.FromHours(_limits.LongestHours);

    private TimeSpan IdleOf(Role? role) => role is { IsOfficial: false } ? IdleOfEnterprises : TimeSpan.FromMinutes(_limits.IdleMinutes);
}
