using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Audit;

namespace Peiyu.Core.Keys;

/// <summary>Ends the keys of an account with its sessions: who got hold of the account may have made one.</summary>
internal static class KeyEnding
{
    /// <summary>Revokes all that are good, within the change that ends the sessions.</summary>
    public static async Task RevokeAllAsync(AuditedWork work, long account, CancellationToken ct)
    {
        foreach (var key in await work.Db.ApiKeys.Where(key => key.AccountId == account && key.RevokedAt == null).ToListAsync(ct))
        {
            key.RevokedAt = work.Now;
            work.Record(KeyActs.Revoke, KeyActs.On, $"{key.Name}（{key.Prefix}…）", details: "和账号的登录一起作废");
        }
    }
}
