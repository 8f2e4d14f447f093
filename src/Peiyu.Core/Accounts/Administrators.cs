using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Data;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Accounts;

/// <summary>Which accounts hold one of the three administrators' rights, and that there is always one of each.</summary>
internal static class Administrators
{
    public static bool IsOne(Role? role) => role?.Rights.Any(right => Acts.Administrative.ContainsKey(right.Act)) == true;

    /// <exception cref="AccountProblemException">Nobody else holds the role: without it nobody could do its work.</exception>
    public static async Task DemandAnotherAsync(PeiyuDb db, Plan plan, Account account, CancellationToken ct)
    {
        if (account.Role is { } id && plan.Role(id) is { } role && IsOne(role) && account.ClosedAt is null
            && !await db.Users.AnyAsync(
                other => other.Id != account.Id && other.Role == id && other.ClosedAt == null
                    && (other.PasswordHash != null || db.UserLogins.Any(link => link.UserId == other.Id)),
                ct))
        {
            throw new AccountProblemException($"{account.DisplayName}是最后一个{role.Name}，先让另一个人担任再说。");
        }
    }
}
