using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Core.Data;

namespace Peiyu.Core.Views;

/// <summary>Keeps the lists that somebody wants to see again. A view is its account's own: nobody else sees or changes it.</summary>
public sealed class ViewKeeper(Auditor auditor, IDbContextFactory<PeiyuDb> databases)
{
    public const int LongestName = 40;

    /// <summary>More than these nobody finds again.</summary>
    public const int MostViews = 30;

    /// <summary>By name; empty for whoever has no account.</summary>
    /// <param name="actor">Whose.</param>
    /// <param name="path">Of which list; null: of all.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<IReadOnlyList<SavedView>> ListAsync(Actor actor, string? path, CancellationToken ct)
    {
        if (actor.AccountId is not { } account)
        {
            return [];
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.SavedViews.AsNoTracking().Where(view => view.AccountId == account && (path == null || view.Path == path))
            .OrderBy(view => view.Path).ThenBy(view => view.Name).ToListAsync(ct);
    }

    /// <summary>Keeps a view; one of the same name is overwritten.</summary>
    /// <returns>What is wrong, in a sentence; null where it is kept.</returns>
    public async Task<string?> SaveAsync(Actor actor, string path, string name, string query, CancellationToken ct)
    {
        if (actor.AccountId is not { } account)
        {
            return "登录以后才能存视图。";
        }

        return ProblemOf(name) ?? await auditor.DoAsync(actor, work => SaveAsync(work, account, new(path, name.Trim(), query), ct), ct);
    }

    /// <returns>What is wrong, in a sentence; null where it bears the name.</returns>
    public async Task<string?> RenameAsync(Actor actor, long id, string name, CancellationToken ct) =>
        ProblemOf(name) ?? await auditor.DoAsync(actor, work => RenameAsync(work, id, name.Trim(), ct), ct);

    /// <summary>Nothing happens where it is not the actor's.</summary>
    public Task DeleteAsync(Actor actor, long id, CancellationToken ct) => auditor.DoAsync(actor, async work =>
    {
        var view = await FindAsync(work, id, ct);
        if (view is not null)
        {
            work.Db.SavedViews.Remove(view);
        }

        return view is not null;
    }, ct);

    private static async Task<string?> SaveAsync(AuditedWork work, long account, NewView view, CancellationToken ct)
    {
        var own = await work.Db.SavedViews.Where(one => one.AccountId == account).ToListAsync(ct);
        if (own.Find(one => one.Path == view.Path && one.Name == view.Name) is { } known)
        {
            known.Query = view.Query;
            return null;
        }

        if (own.Count >= MostViews)
        {
            return $"已经存了 {MostViews} 个视图，先删掉不用的再存。";
        }

        work.Db.SavedViews.Add(new() { AccountId = account, Path = view.Path, Name = view.Name, Query = view.Query });
        return null;
    }

    private static async Task<string?> RenameAsync(AuditedWork work, long id, string name, CancellationToken ct)
    {
        if (await FindAsync(work, id, ct) is not { } view)
        {
            return "这个视图已经不在了。";
        }

        if (await work.Db.SavedViews.AnyAsync(
            one => one.AccountId == view.AccountId && one.Path == view.Path && one.Name == name && one.Id != id, ct))
        {
            return $"已经有叫“{name}”的视图，换一个名字。";
        }

        view.Name = name;
        return null;
    }

    private static Task<SavedView?> FindAsync(AuditedWork work, long id, CancellationToken ct) =>
        work.Db.SavedViews.FirstOrDefaultAsync(view => view.Id == id && view.AccountId == work.Actor.AccountId, ct);

    private static string? ProblemOf(string name) =>
        string.IsNullOrWhiteSpace(name) ? "给视图起个名字，下次好认。"
        : name.Trim().Length > LongestName ? $"名字最多 {LongestName} 个字，请写短一些。"
        : null;

    private sealed record NewView(string Path, string Name, string Query);
}
