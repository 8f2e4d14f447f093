using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Core.Boards;
using Peiyu.Core.Messages;
using Peiyu.Core.Time;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Claims;

/// <summary>
/// Tells enterprises of awards that they meet and have not claimed (免申即享), each of each award once; who has no account is reached
/// through the unit. What was told stands on record and is looked up there, within the change: two at once tell nobody twice.
/// </summary>
public sealed class AwardTeller(BoardSource boards, OpenAwards awards, MessageDesk messages, Auditor auditor, TimeProvider clock)
{
    /// <summary>As it stands on record.</summary>
    public const string Act = "propose";

    /// <summary>The most awards that are told of at once.</summary>
    public const int MostAtOnce = 500;

    /// <summary>Whether somebody may tell: whoever reviews the claims that come of it.</summary>
    public bool MayTell(Actor actor) => Flow is { } flow && awards.MayRead(actor) && actor.May(Acts.Review, flow.Kind.Name);

    private Flow? Flow => boards.Plan.FlowOf(ClaimFields.ClaimKind);

    /// <summary>Tells of those awards that are still open and of which nobody was told; the others are left out.</summary>
    /// <param name="actor">Who tells.</param>
    /// <param name="keys">The awards, by <see cref="OpenAward.Key"/>; at most <see cref="MostAtOnce"/>.</param>
    /// <param name="ct">Stops it.</param>
    /// <exception cref="NotAllowedException">Telling is not the actor's right.</exception>
    public async Task<ToldAwards> TellAsync(Actor actor, IReadOnlyCollection<string> keys, CancellationToken ct)
    {
        if (!MayTell(actor))
        {
            throw new NotAllowedException(Act, Flow?.Kind.Name ?? ClaimFields.ClaimKind);
        }

        ArgumentOutOfRangeException.ThrowIfGreaterThan(keys.Count, MostAtOnce);
        var board = await boards.GetAsync(boards.Plan.Nearest(clock.TodayInChina), actor.Scope, ct);
        return await auditor.DoAsync(actor, work => TellAsync(work, board, keys.ToHashSet(StringComparer.Ordinal), ct), ct);
    }

    internal static string DetailsOf(OpenAward award) => $"奖补 {award.Line.Policy.Id}，第 {award.Key} 项";

    private async Task<ToldAwards> TellAsync(AuditedWork work, Board board, HashSet<string> keys, CancellationToken ct)
    {
        var told = (await awards.ReadAsync(work.Db, board, ct))
            .Where(award => award.CanBeTold && keys.Contains(award.Key)).ToList();
        var own = told.Where(award => award.Reach == AwardReach.Enterprise).GroupBy(award => award.Line.Enterprise!.Code).ToList();
        var units = told.Where(award => award.Reach == AwardReach.Unit).GroupBy(award => award.Line.Unit!).ToList();
        await messages.ToEnterprisesAsync(work, own.ToLookup(group => group.Key, group => AwardLetters.ToEnterprise(group.Key, [.. group]), StringComparer.Ordinal), ct);
        foreach (var unit in units)
        {
            var letter = AwardLetters.ToUnit(unit.Key, [.. unit]);
            await messages.ToUnitAsync(work, unit.Key, letter.Text, letter.Link, ct);
        }

        told.ForEach(award => work.Record(Act, Flow!.Kind.Name, award.Line.Policy.Name, details: DetailsOf(award)));
        return new(told.Count, own.Count, units.Count);
    }
}
