using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Core.Boards;
using Peiyu.Core.Claims;
using Peiyu.Core.Data;
using Peiyu.Core.Flows;
using Peiyu.Core.Libraries;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Todo;

/// <summary>Says what waits for somebody. Nothing of it is kept: what is done waits no more.</summary>
public sealed class TodoDesk(
    IDbContextFactory<PeiyuDb> databases, LibraryReader libraries, AuditVerifier verifier, TurnReader turns, ClaimDesk claims, TimeProvider clock)
{
    // A day that began with wrong passwords is worth a look; a month of them is a report.
    private const int DaysOfSignIns = 1;
    private const int DaysOfUploads = 30;

    // The act as the records name it.
    private const string SignInFailed = "sign-in-failed";

    // So long the number beside the bell may be old; a newer board makes it new at once.
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<long, (BoardKey Of, DateTimeOffset At, int Count)> _counts = new();

    /// <summary>In the order in which it should be looked at.</summary>
    /// <param name="actor">For whom.</param>
    /// <param name="board">The board within the actor's scope.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<IReadOnlyList<TodoItem>> ListAsync(Actor actor, Board board, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var items = BoardTodo.Of(board).Of(actor).ToList();
        if (actor.May(Acts.Decide, RightOn.Libraries) && (await libraries.OfAsync(board, ct)).Proposals is { Count: > 0 } proposals)
        {
            items.Add(new(TodoKind.Proposals, proposals.Count, []));
        }

        foreach (var (kind, count) in (await CountsAsync(db, actor, ct)).Concat(await CasesAsync(db, actor, board.Plan, ct)))
        {
            if (count > 0)
            {
                items.Add(new(kind, count, []));
            }
        }

        return [.. items.OrderBy(item => item.Kind)];
    }

    /// <summary>How many things wait, for the bell on every page: asked for as often as one likes.</summary>
    public async Task<int> CountAsync(Actor actor, Board board, CancellationToken ct)
    {
        if (actor.AccountId is not { } account)
        {
            return 0;
        }

        var (now, of) = (clock.GetUtcNow(), new BoardKey(board.Revision, board.AsOf, board.Scope));
        if (_counts.TryGetValue(account, out var known) && known.Of == of && now - known.At < Fresh)
        {
            return known.Count;
        }

        var count = (await ListAsync(actor, board, ct)).Count;
        _counts[account] = (of, now, count);
        return count;
    }

    private async Task<IReadOnlyList<(TodoKind Kind, int Count)>> CasesAsync(PeiyuDb db, Actor actor, Plan plan, CancellationToken ct)
    {
        var waiting = 0;
        foreach (var flow in plan.Flows.Where(flow => flow.IsManaged && flow.Steps.Any(step => actor.May(step.Act, flow.Kind.Name))))
        {
            waiting += await turns.CountAsync(db, actor, flow, ct);
        }

        var open = actor.Scope.Enterprise is { } code && await claims.OfEnterpriseAsync(actor, code, ct) is { } all
            ? all.Count(one => one.ClaimId is null)
            : 0;
        return [(TodoKind.CasesToHandle, waiting), (TodoKind.Claimable, open)];
    }

    private async Task<List<(TodoKind Kind, int Count)>> CountsAsync(PeiyuDb db, Actor actor, CancellationToken ct)
    {
        var (now, counts) = (clock.GetUtcNow().UtcDateTime, new List<(TodoKind, int)>());
        if (actor.AccountId is { } account)
        {
            counts.Add((TodoKind.UnreadMessages, await db.Messages.CountAsync(message => message.AccountId == account && message.ReadAt == null, ct)));
            var since = now.AddDays(-DaysOfUploads);
            counts.Add((TodoKind.RefusedRows, await db.Uploads.CountAsync(
                upload => upload.AccountId == account && upload.Refused != null && upload.State == UploadState.Done && upload.At >= since, ct)));
        }

        if (actor.May(Acts.Manage, RightOn.Accounts))
        {
            counts.Add((TodoKind.LockedAccounts, await LockedAsync(db, now, ct)));
        }

        if (actor.May(Acts.Grant, RightOn.Grants))
        {
            counts.Add((TodoKind.AccountsWithoutRole, await db.Users.CountAsync(one => one.ClosedAt == null && one.Role == null, ct)));
        }

        if (actor.May(Acts.Audit, RightOn.Records))
        {
            counts.AddRange(await RecordsAsync(db, now, ct));
        }

        return counts;
    }

    /// <summary>The few that ever were locked are compared here: one database can't order moments with an offset.</summary>
    private static async Task<int> LockedAsync(PeiyuDb db, DateTime now, CancellationToken ct)
    {
        var ends = await db.Users.Where(one => one.ClosedAt == null && one.LockoutEnd != null).Select(one => one.LockoutEnd).ToListAsync(ct);
        return ends.Count(end => end > now);
    }

    private async Task<IEnumerable<(TodoKind, int)>> RecordsAsync(PeiyuDb db, DateTime now, CancellationToken ct)
    {
        var yesterday = now.AddDays(-DaysOfSignIns);
        var failed = await db.Audit.CountAsync(entry => entry.Act == SignInFailed && entry.At >= yesterday, ct);
        return [(TodoKind.RecordsNotVerified, await verifier.IsDoneTodayAsync(ct) ? 0 : 1), (TodoKind.FailedSignIns, failed)];
    }

    /// <summary>What a board is made from: the board itself is large, and each reader of a part has one of their own.</summary>
    private sealed record BoardKey(long Revision, DateOnly AsOf, Scope Scope);
}
