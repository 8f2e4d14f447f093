using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Data;
using Peiyu.Core.Register;
using Peiyu.Core.Time;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows;

/// <summary>Tells which states cases went through and when, from their events.</summary>
internal static class StayReader
{
    /// <summary>When each import was made on which an event of these cases stands, UTC.</summary>
    public static Task<Dictionary<long, DateTime>> MomentsAsync(PeiyuDb db, IQueryable<CaseEntry> entries, CancellationToken ct) =>
        (from entry in entries
         join said in db.CaseEvents on entry.Id equals said.CaseId
         join import in db.Imports on said.ImportId equals import.Id
         select new { import.Id, import.At }).Distinct().ToDictionaryAsync(import => import.Id, import => import.At, ct);

    /// <summary>The case's states in their order; a state that was left the same day has begun and ended on it.</summary>
    public static IReadOnlyList<Stay> Of(Flow flow, TrackedCase known, Dictionary<long, DateTime> moments)
    {
        var stays = new List<Stay>();
        var told = new TrackedCase(known.Kind, known.Entry);
        foreach (var said in known.Events)
        {
            told.Hear(said);
            var (state, day) = (flow.StateOf(told.Values), DateOnly.FromDateTime(moments[said.ImportId].InChina));
            if (stays.Count > 0 && stays[^1].State == state)
            {
                continue;
            }

            if (stays.Count > 0)
            {
                stays[^1] = stays[^1] with { Until = day };
            }

            stays.Add(new(state, day, null));
        }

        return stays;
    }
}
