using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Peiyu.Core.Access;
using Peiyu.Core.Accounts;
using Peiyu.Core.Data;
using Peiyu.Core.Telemetry;

namespace Peiyu.Core.Audit;

/// <summary>
/// Makes changes: each in one transaction, one after the other, and on record in the same transaction. There is no other way
/// to change what is kept.
/// </summary>
public sealed class Auditor(IDbContextFactory<PeiyuDb> databases, TimeProvider clock, ChangeWatch watch)
{
    // Any number: it only has to be the same for everybody who writes to a PostgreSQL database.
    private const long LockNumber = 0x7065_6979_75;

    // Whoever sits before a page waits no longer for another's writing.
    private const int SecondsToWait = 10;

    // SQLITE_BUSY, SQLITE_LOCKED, lock_not_available and too_many_connections.
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;
    private const string PostgresLockNotAvailable = "55P03";
    private const string PostgresTooManyConnections = "53300";

    /// <summary>Makes a change whole or not at all.</summary>
    /// <typeparam name="T">What the change gives back.</typeparam>
    public async Task<T> DoAsync<T>(Actor actor, Func<AuditedWork, Task<T>> change, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await DoAsync(db, actor, change, ct);
    }

    /// <summary>Makes a change and takes it back: what it would come to is known, and nothing of it is kept.</summary>
    /// <typeparam name="T">What the change gives back.</typeparam>
    internal async Task<T> TryAsync<T>(Actor actor, Func<AuditedWork, Task<T>> change, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var transaction = await TryBeginAsync(db, ct);
        var result = await change(new(db, actor, clock.GetUtcNow().UtcDateTime));
        await transaction.RollbackAsync(ct);
        return result;
    }

    /// <summary>The same through a context that is open already, as the keeper of accounts has one.</summary>
    /// <typeparam name="T">What the change gives back.</typeparam>
    internal async Task<T> DoAsync<T>(PeiyuDb db, Actor actor, Func<AuditedWork, Task<T>> change, CancellationToken ct)
    {
        await using var transaction = await TryBeginAsync(db, ct);
        var now = clock.GetUtcNow().UtcDateTime;
        var work = new AuditedWork(db, actor, now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond)));
        var result = await change(work);
        await AppendAsync(work, ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        if (work.Said.Count == 0 || work.Said.Any(said => said.On != SigningActs.On))
        {
            watch.Changed();
        }

        foreach (var (act, _, _, _, _) in work.Said)
        {
            Instruments.PutOnRecord(act);
        }

        return result;
    }

    private static async Task<IDbContextTransaction> TryBeginAsync(PeiyuDb db, CancellationToken ct)
    {
        try
        {
            return await BeginAsync(db, ct);
        }
        catch (Exception exception) when (Cause(exception) is { } cause && IsBusy(cause))
        {
            throw new DatabaseBusyException(cause);
        }
    }

    /// <summary>What passes by itself comes wrapped in a hint to try again.</summary>
    private static DbException? Cause(Exception exception) => exception as DbException ?? exception.InnerException as DbException;

    /// <summary>Another writes, or all connections are taken: the driver then waits for one as long as for any answer.</summary>
    private static bool IsBusy(DbException exception) =>
        exception is Microsoft.Data.Sqlite.SqliteException { SqliteErrorCode: SqliteBusy or SqliteLocked }
        || exception.SqlState is PostgresLockNotAvailable or PostgresTooManyConnections
        || exception.InnerException is TimeoutException;

    /// <summary>One writer at a time: what is kept must not change between reading it and writing, and the chain has one end.</summary>
    private static async Task<IDbContextTransaction> BeginAsync(PeiyuDb db, CancellationToken ct)
    {
        if (db.Database.IsSqlite())
        {
            // A page cache that holds what a large import touches, so that its pages are written once: in KiB, for this connection.
            await db.Database.OpenConnectionAsync(ct);
            ((SqliteConnection)db.Database.GetDbConnection()).DefaultTimeout = SecondsToWait;
            await db.Database.ExecuteSqlRawAsync("PRAGMA cache_size = -262144", ct);
        }

        // SQLite takes its one write lock at the start of a serializable transaction; PostgreSQL needs a lock of ours.
        var transaction = await db.Database.BeginTransactionAsync(
            db.Database.IsSqlite() ? IsolationLevel.Serializable : IsolationLevel.ReadCommitted, ct);
        if (!db.Database.IsSqlite())
        {
            await db.Database.ExecuteSqlRawAsync($"SET LOCAL lock_timeout = '{SecondsToWait}s'", ct);
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({LockNumber})", ct);
        }

        return transaction;
    }

    private static async Task AppendAsync(AuditedWork work, CancellationToken ct)
    {
        if (work.Said.Count == 0)
        {
            return;
        }

        var last = await work.Db.Audit.AsNoTracking().OrderByDescending(entry => entry.Id)
            .Select(entry => new { entry.Id, entry.Hash }).FirstOrDefaultAsync(ct);
        var (id, hash) = (last?.Id ?? 0, last?.Hash ?? AuditChain.Start);
        foreach (var (act, on, subject, reason, details) in work.Said)
        {
            var entry = new AuditEntry
            {
                Id = ++id,
                At = work.Now,
                AccountId = work.Actor.AccountId,
                Actor = work.Actor.Name,
                Act = act,
                On = on,
                Subject = subject,
                Reason = reason,
                Details = details,
                Previous = hash,
                Hash = "",
            };
            entry.Hash = hash = AuditChain.HashOf(entry);
            work.Db.Audit.Add(entry);
        }
    }
}
