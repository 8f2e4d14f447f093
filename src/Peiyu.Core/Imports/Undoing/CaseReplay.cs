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
    /// <param name="known">The case.</param>
    /// <param name="undone">What is undone, with the undoing that is worked out among it.</param>
    /// <param name="undoing">That undoing.</param>
    public static FeelValue[]? Settle(TrackedCase known, UndoneImports undone, long undoing)
    {
        var events = WithBeginnings(known).ToList();
        var story = new List<CaseEvent>();
        var isGone = true;
        CaseEvent? beginning = null;
        foreach (var (said, begins) in events.Where(pair => !undone.IsUndoing(pair.Said.ImportId)))
        {
            if (!undone.Counts(said.ImportId) && !(begins && WasKept(events, said, undone, undoing)))
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

    /// <summary>Whether the case that began here was left when its beginning was undone: it then stays for good.</summary>
    private static bool WasKept(List<(CaseEvent Said, bool Begins)> events, CaseEvent beginning, UndoneImports undone, long undoing)
    {
        if (undone.LastTurn(beginning.ImportId) is not { } by || by == undoing)
        {
            return false;
        }

        var until = events.TakeWhile(pair => pair.Said.ImportId <= by).ToList();
        return until[^1].Said.Fields is not null && until.FindLast(pair => pair.Begins && !undone.IsUndoing(pair.Said.ImportId)).Said == beginning;
    }

    private static FeelValue[] Tell(TrackedCase known, List<CaseEvent> story)
    {
        var told = new KnownCase(known.Kind, known.Entry.Id, known.Entry.Ordinal, known.Entry.Key);
        story.ForEach(said => told.Hear(said.Fields));
        return told.Stored.Values;
    }
}
