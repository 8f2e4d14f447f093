using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Populations;

namespace Peiyu.Columns.Simulation;

/// <summary>The entries of one award under two plans, those of the same event side by side.</summary>
internal sealed class AwardPairs(AwardColumn? before, Population population, AwardColumn? after, Population others)
{
    /// <summary>Those that are met under either.</summary>
    public IEnumerable<AwardChange> Met() => IsAligned ? SideBySide() : ByPlace();

    /// <summary>Whether both speak of the same entries of the same population, as a draft does.</summary>
    private bool IsAligned => before is not null && after is not null && population == others
        && (before == after || (before.Policy.On == after.Policy.On && before.Entries.AreOfTheSame(after.Entries)));

    private IEnumerable<AwardChange> SideBySide()
    {
        for (var entry = 0; entry < before!.Count; entry++)
        {
            if (before.StatusOf(entry) == Status.Met || after!.StatusOf(entry) == Status.Met)
            {
                yield return Change(Record(before, entry, population), (before, entry), (after!, entry));
            }
        }
    }

    /// <summary>The same case is the one of the same kind at the same place of the file: both plans read the same tables.</summary>
    private IEnumerable<AwardChange> ByPlace()
    {
        var left = new Dictionary<(string Kind, int Order, string? Stage), int>();
        for (var entry = 0; entry < (before?.Count ?? 0); entry++)
        {
            left[Place(before!, entry, population)] = entry;
        }

        for (var entry = 0; entry < (after?.Count ?? 0); entry++)
        {
            var was = left.Remove(Place(after!, entry, others), out var found) ? ((AwardColumn, int)?)(before!, found) : null;
            if (after!.StatusOf(entry) == Status.Met || (was is { } known && known.Item1.StatusOf(known.Item2) == Status.Met))
            {
                yield return Change(Record(after, entry, others), was, (after, entry));
            }
        }

        foreach (var entry in left.Values.Where(entry => before!.StatusOf(entry) == Status.Met))
        {
            yield return Change(Record(before!, entry, population), (before!, entry), null);
        }
    }

    private AwardChange Change(CaseRecord record, (AwardColumn Award, int Entry)? was, (AwardColumn Award, int Entry)? will) => new(
        before?.Policy,
        after?.Policy,
        record,
        was?.Award.StatusOf(was.Value.Entry),
        was?.Award.AmountOf(was.Value.Entry),
        will?.Award.StatusOf(will.Value.Entry),
        will?.Award.AmountOf(will.Value.Entry));

    private static (string Kind, int Order, string? Stage) Place(AwardColumn award, int entry, Population population) =>
        (award.Policy.On.Name, Record(award, entry, population).Order, award.StageOf(entry)?.Stage);

    private static CaseRecord Record(AwardColumn award, int entry, Population population) => award.HasEvents
        ? population.Cases(award.Policy.On)[award.RowOf(entry)]
        : population.Enterprises[award.RowOf(entry)].Record;
}
