using Peiyu.Core.Data;
using Peiyu.Core.Register;
using Peiyu.Feel.Values;

namespace Peiyu.Core.Imports.Undoing;

/// <summary>Tells a case anew with only those imports that count.</summary>
internal static class CaseReplay
{
    /// <summary>
    /// The case as it then is; null: gone. A case whose beginning no longer counts stays whole where somebody spoke of it
    /// later, and so does one that was taken back before somebody spoke of it.
    /// </summary>
    public static FeelValue[]? Settle(TrackedCase known, UndoneImports undone)
    {
        var story = new List<CaseEvent>();
        var isGone = true;
        CaseEvent? beginning = null;
        foreach (var (said, begins) in WithBeginnings(known).Where(pair => !undone.IsUndoing(pair.Said.ImportId)))
        {
            if (!undone.Counts(said.ImportId))
            {
                beginning = begins && isGone ? said : beginning;
                continue;
            }

            if (said.Fields is not null && isGone && (begins || beginning is not null))
            {
                story.Clear();
                story.AddRange(begins ? [] : [beginning!]);
            }

            (isGone, beginning) = (said.Fields is null, null);
            if (said.Fields is not null)
            {
                story.Add(said);
            }
        }

        return isGone ? null : Tell(known, story);
    }

    /// <summary>Each event, and whether the case began with it: there was none, or it had been taken back.</summary>
    private static IEnumerable<(CaseEvent Said, bool Begins)> WithBeginnings(TrackedCase known)
    {
        var isGone = true;
        foreach (var said in known.Events)
        {
            yield return (said, isGone && said.Fields is not null);
            isGone = said.Fields is null;
        }
    }

    private static FeelValue[] Tell(TrackedCase known, List<CaseEvent> story)
    {
        var told = new KnownCase(known.Kind, known.Entry.Id, known.Entry.Ordinal, known.Entry.Key);
        story.ForEach(said => told.Hear(said.Fields));
        return told.Stored.Values;
    }
}
