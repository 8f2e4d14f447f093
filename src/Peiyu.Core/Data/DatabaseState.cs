using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Peiyu.Core.Data;

/// <summary>Says whether the database can be worked with.</summary>
public sealed class DatabaseState(IDbContextFactory<PeiyuDb> databases)
{
    // Migrations are made at the start and never undone: once none was missing, none is.
    private bool _isUpToDate;

    /// <summary>What is wrong with it, in a sentence; null where nothing is.</summary>
    public async Task<string?> ProblemAsync(CancellationToken ct)
    {
        try
        {
            await using var db = await databases.CreateDbContextAsync(ct);
            if (_isUpToDate)
            {
                return await db.Database.CanConnectAsync(ct) ? null : "数据库连不上。";
            }

            _isUpToDate = !(await db.Database.GetPendingMigrationsAsync(ct)).Any();
            return _isUpToDate ? null : "数据库的结构还没有升级完。";
        }
        catch (DbException)
        {
            return "数据库连不上。";
        }
    }
}
