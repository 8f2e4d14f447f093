using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Data;
using Peiyu.Core.Register;
using Peiyu.Plans.Intake;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Imports.Undoing;

/// <summary>Puts an undoing into words and counts.</summary>
internal static class UndoWords
{
    public static async Task<UndoReport> ReportAsync(PeiyuDb db, Plan plan, UndoDraft draft, ImportEntry import, CancellationToken ct)
    {
        var cases = draft.Cases.Values.OrderBy(undo => undo.Entry.Id).ToList();
        var changing = draft.Facts.Where(pair => pair.Value.Changes).ToList();
        var kept = draft.IsRedoing ? [] : draft.Facts.Where(pair => pair.Value.IsKept).ToList();
        var staying = cases.Where(undo => !undo.GoesAway && !undo.ComesBack).ToList();
        var names = await NamesAsync(db, plan, [.. changing.Concat(kept).Take(2 * UndoReport.MostListed).Select(pair => pair.Key.Enterprise)], ct);
        return new(
            import.Id,
            import.Source,
            draft.IsRedoing,
            changing.Count + staying.Sum(undo => undo.Changed.Count),
            cases.Count(undo => undo.GoesAway),
            cases.Count(undo => undo.ComesBack),
            kept.Count + staying.Sum(undo => undo.Kept(draft.IsRedoing).Count()),
            [
                .. cases.SelectMany(Changes)
                    .Concat(changing.Select(pair => Fact(names, pair.Key, pair.Value.Stored, pair.Value.Settled)))
                    .Take(UndoReport.MostListed),
            ],
            [
                .. staying.SelectMany(undo => undo.Kept(draft.IsRedoing).Select(field => new UndoChange(
                        undo.Known.Kind.Name, undo.Label, field.Name, undo.Before(field), undo.Then(field))))
                    .Concat(kept.Select(pair => Fact(names, pair.Key, pair.Value.Said, pair.Value.Stored)))
                    .Take(UndoReport.MostListed),
            ]);
    }

    private static IEnumerable<UndoChange> Changes(CaseUndo undo) =>
        undo.GoesAway ? [new(undo.Known.Kind.Name, undo.Label, "", "在库里", "撤回")]
        : undo.ComesBack ? [new(undo.Known.Kind.Name, undo.Label, "", "已撤回", "恢复")]
        : undo.Changed.Select(field => new UndoChange(
            undo.Known.Kind.Name, undo.Label, field.Name, undo.Before(field), undo.Then(field)));

    private static UndoChange Fact(
        Dictionary<long, string> names, (long Enterprise, string Fact, string Period) key, string? before, string? after) =>
        new(TableIntake.FactSheet, names.GetValueOrDefault(key.Enterprise, ""), $"{key.Fact} {key.Period}".TrimEnd(), before ?? "", after ?? "");

    private static async Task<Dictionary<long, string>> NamesAsync(PeiyuDb db, Plan plan, HashSet<long> ids, CancellationToken ct) =>
        (await CaseReader.ReadAsync(db, plan, db.Cases.Where(entry => ids.Contains(entry.Id)), ct))
            .ToDictionary(pair => pair.Key, pair => pair.Value.IsGone ? pair.Value.Entry.Key ?? "" : pair.Value.Label);
}
