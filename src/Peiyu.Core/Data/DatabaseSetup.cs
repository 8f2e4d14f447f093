using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Peiyu.Core.Data;

/// <summary>Brings the database to the present model, making it where it is not there.</summary>
public sealed class DatabaseSetup(IDbContextFactory<PeiyuDb> databases, IOptions<DatabaseOptions> options)
{
    /// <exception cref="DatabaseUnusableException">The setting is wrong, the file is no database, the server is not there.</exception>
    public async Task MigrateAsync(CancellationToken ct)
    {
        try
        {
            await BringUpToDateAsync(ct);
        }
        catch (Exception exception) when (exception is DbException or ArgumentException or IOException or UnauthorizedAccessException
            or InvalidOperationException { InnerException: DbException })
        {
            throw new DatabaseUnusableException($"数据库用不了，请检查写法、文件权限，或服务器是否开着。系统说：{(exception.InnerException ?? exception).Message}", exception);
        }
    }

    private async Task BringUpToDateAsync(CancellationToken ct)
    {
        options.Value.MakeFolder();
        await using var db = await databases.CreateDbContextAsync(ct);
        // Held against its snapshot the model is at every migration: half a second that only a new version needs.
        if ((await db.Database.GetPendingMigrationsAsync(ct)).Any())
        {
            await db.Database.MigrateAsync(ct);
        }

        if (db.Database.IsSqlite())
        {
            // Readers do not wait for a writer; kept in the file, so once is enough.
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", ct);
        }
    }
}
