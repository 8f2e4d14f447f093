using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Data;

namespace Peiyu.Core.Accounts;

/// <summary>Reads accounts for the pages that list them.</summary>
public sealed class AccountReader(IDbContextFactory<PeiyuDb> databases)
{
    public async Task<bool> AnyAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Users.AnyAsync(ct);
    }
}
