using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Core.Data;
using Peiyu.Core.Time;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Keys;

/// <summary>Makes and revokes keys for programs, each on record.</summary>
public sealed class KeyKeeper(Auditor auditor, TimeProvider clock)
{
    // The end of a day in China, as UTC.
    private static readonly TimeOnly EndOfDay = new(16, 0);

    /// <exception cref="NotAllowedException">The account may not read data, so there is nothing to make a key for.</exception>
    public Task<KeyResult> CreateAsync(Actor owner, KeyForm form, CancellationToken ct)
    {
        if (owner.AccountId is not { } account || !owner.ReadsData)
        {
            throw new NotAllowedException(KeyActs.Create, KeyActs.On);
        }

        var problems = KeyRules.ProblemsOf(owner, form, clock.TodayInChina);
        return problems.Count > 0
            ? Task.FromResult<KeyResult>(new KeyResult.Refused(problems))
            : auditor.DoAsync(owner, work => CreateAsync(work, account, form, ct), ct);
    }

    /// <summary>Ends a key of one's own at once; false where there is no such key that is still good.</summary>
    public Task<bool> RevokeAsync(Actor owner, long id, CancellationToken ct) => auditor.DoAsync(owner, async work =>
    {
        if (await work.Db.ApiKeys.SingleOrDefaultAsync(key => key.Id == id && key.AccountId == owner.AccountId, ct) is not { RevokedAt: null } key)
        {
            return false;
        }

        key.RevokedAt = work.Now;
        work.Record(KeyActs.Revoke, KeyActs.On, $"{key.Name}（{key.Prefix}…）");
        return true;
    }, ct);

    private static async Task<KeyResult> CreateAsync(AuditedWork work, long account, KeyForm form, CancellationToken ct)
    {
        var good = await work.Db.ApiKeys.CountAsync(key => key.AccountId == account && key.RevokedAt == null && key.ExpiresAt > work.Now, ct);
        if (good >= KeyRules.MostKeys)
        {
            return new KeyResult.Refused([("密钥", $"一个账号最多 {KeyRules.MostKeys} 把有效的密钥，请先撤销不用的。")]);
        }

        var text = KeyText.Make();
        var acts = KeyActs.Offered.Where(act => act == Acts.Read || form.Acts.Contains(act)).ToList();
        var key = new ApiKey
        {
            AccountId = account,
            Name = form.Name.Trim(),
            Prefix = KeyText.PrefixOf(text),
            Hash = KeyText.HashOf(text),
            Acts = string.Join(' ', acts),
            CreatedAt = work.Now,
            ExpiresAt = form.Until.ToDateTime(EndOfDay, DateTimeKind.Utc),
        };
        work.Db.ApiKeys.Add(key);
        work.Record(KeyActs.Create, KeyActs.On, $"{key.Name}（{key.Prefix}…）",
            details: $"可以{string.Join("、", acts.Select(KeyActs.Word))}，用到 {form.Until:yyyy-MM-dd}");
        return new KeyResult.Made(key, text);
    }
}
