using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Register;
using Peiyu.Core.Time;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Claims;

/// <summary>The awards that are met and not claimed: those of enterprises, and those of clusters and talents that have no page of their own.</summary>
public sealed class OpenAwards(PlanSource plans, IDbContextFactory<PeiyuDb> databases)
{
    private Flow? Flow => plans.Plan.FlowOf(ClaimFields.ClaimKind);

    /// <summary>Whether there is such a list for somebody: for officials who may see claims.</summary>
    public bool MayRead(Actor actor) => Flow is { } flow && actor.Scope.Enterprise is null && !actor.Scope.IsNothing && actor.May(Acts.Read, flow.Kind.Name);

    /// <summary>Those of a board, the largest first.</summary>
    public async Task<IReadOnlyList<OpenAward>> OfAsync(Actor actor, Board board, CancellationToken ct)
    {
        if (!MayRead(actor))
        {
            return [];
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        return await ReadAsync(db, board, ct);
    }

    /// <summary>The same within a change.</summary>
    internal async Task<IReadOnlyList<OpenAward>> ReadAsync(PeiyuDb db, Board board, CancellationToken ct)
    {
        var claimed = await ClaimedAsync(db, Flow!, ct);
        var told = await ToldAsync(db, ct);
        var enterprises = await HoldersAsync(db, RoleScope.Enterprise, account => account.Enterprise, ct);
        var units = await HoldersAsync(db, RoleScope.Unit, account => account.Unit, ct);
        return [.. from line in board.Awards
                   where ClaimDesk.IsClaimed(line) && !claimed.Contains((line.Policy.Id, line.Subject, line.Case))
                   let open = new OpenAward(line, ReachOf(line), null)
                   orderby line.Amount descending
                   select told.TryGetValue(AwardTeller.DetailsOf(open), out var at) ? open with { ToldOn = at } : open];

        AwardReach ReachOf(AwardLine line) => line.Enterprise is { } one && enterprises.Contains(one.Code) ? AwardReach.Enterprise
            // A unit does not tell itself.
            : line.Unit is { } unit && unit != board.Scope.Unit && units.Contains(unit) ? AwardReach.Unit
            : AwardReach.Nobody;
    }

    /// <summary>For which a claim is open or paid; a refused one may be made again.</summary>
    private async Task<HashSet<(string?, string?, string?)>> ClaimedAsync(PeiyuDb db, Flow flow, CancellationToken ct)
    {
        var claims = await CaseReader.ReadAsync(db, plans.Plan, db.Cases.Where(entry => entry.Kind == flow.Kind.Id), ct);
        return [.. claims.Values.Where(known => !known.IsGone && !flow.IsWithoutEffect(flow.StateOf(known.Values)))
            .Select(known => (Text(known, ClaimFields.Policy), Text(known, ClaimFields.Beneficiary), Text(known, ClaimFields.Event)))];

        string? Text(TrackedCase known, string field) => CaseWords.Text(flow.Kind.Field(field), known.Values);
    }

    private static async Task<Dictionary<string, DateOnly>> ToldAsync(PeiyuDb db, CancellationToken ct)
    {
        var told = await db.Audit.AsNoTracking().Where(entry => entry.Act == AwardTeller.Act).Select(entry => new { entry.Details, entry.At }).ToListAsync(ct);
        return told.GroupBy(one => one.Details, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => DateOnly.FromDateTime(group.Max(one => one.At).InChina), StringComparer.Ordinal);
    }

    private async Task<HashSet<string?>> HoldersAsync(
        PeiyuDb db, RoleScope scope, System.Linq.Expressions.Expression<Func<Account, string?>> whose, CancellationToken ct)
    {
        var roles = plans.Plan.Roles.Where(role => role.Scope == scope).Select(role => role.Id).ToList();
        return await db.Users.AsNoTracking().Where(account => account.ClosedAt == null && account.Role != null && roles.Contains(account.Role))
            .Select(whose).ToHashSetAsync(ct);
    }
}
