using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Messages;
using Peiyu.Core.Time;

namespace Peiyu.Core.Pipelines;

/// <summary>
/// Reminds the enterprise, its unit and the county of titles that end, once at each of the plan's marks. What was sent stands on
/// record and is looked up there, within the change: it may run as often, in as many processes and after as long a pause as it likes.
/// </summary>
public sealed class TitleReminder(
    BoardSource boards, MessageDesk messages, Auditor auditor, IDbContextFactory<PeiyuDb> databases, TimeProvider clock)
{
    /// <summary>As it stands on record.</summary>
    public const string Act = "remind";

    private static readonly Actor Sender = new(null, "到期提醒", null, Scope.County);

    /// <returns>Of how many titles people were told; 0 where nothing was due or everything was sent.</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        if (Pipeline.FlowOf(boards.Plan) is not { Reminders: { } rule } flow)
        {
            return 0;
        }

        var board = await boards.GetAsync(boards.Plan.Nearest(clock.TodayInChina), Scope.County, ct);
        var due = DueReminder.Of(board, rule.Days).ToList();
        await using var db = await databases.CreateDbContextAsync(ct);
        if ((await NewsAsync(db, due, rule.Days, ct)).Count == 0)
        {
            return 0;
        }

        return await auditor.DoAsync(Sender, async work =>
        {
            var news = await NewsAsync(work.Db, due, rule.Days, ct);
            await new ReminderLetters(boards.Plan, board.AsOf, flow.Kind).SendAsync(messages, work, news, ct);
            // Whoever reads the records has no right to the enterprises: the case is named by its number.
            foreach (var one in news)
            {
                work.Record(Act, flow.Kind.Name, one.Line.Title, details: one.Details);
            }

            return news.Count;
        }, ct);
    }

    /// <summary>Those of which nobody was told yet, at this mark or one nearer to the end.</summary>
    private static async Task<IReadOnlyList<DueReminder>> NewsAsync(
        PeiyuDb db, List<DueReminder> due, IReadOnlyList<int> days, CancellationToken ct)
    {
        var sent = due.Count == 0 ? [] : await db.Audit.AsNoTracking().Where(entry => entry.Act == Act).Select(entry => entry.Details).ToHashSetAsync(ct);
        return [.. due.Where(one => !days.Where(mark => mark <= one.Mark).Any(mark => sent.Contains(one.DetailsAt(mark))))];
    }
}
