using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Data;
using Peiyu.Core.Data.Bulk;
using Peiyu.Core.Register;
using Peiyu.Feel.Values;

namespace Peiyu.Core.Imports.Undoing;

/// <summary>Writes an undoing as new entries, within its transaction.</summary>
internal static class UndoWriter
{
    public static async Task WriteAsync(PeiyuDb db, UndoDraft draft, long undoing, CancellationToken ct)
    {
        using var json = new FieldJsonWriter();
        var lastEvent = await db.CaseEvents.MaxAsync(said => (long?)said.Id, ct) ?? 0;
        var lastFact = await db.Facts.MaxAsync(entry => (long?)entry.Id, ct) ?? 0;
        var changing = draft.Cases.Values.Where(undo => undo.GoesAway || undo.Changed.Count > 0).OrderBy(undo => undo.Entry.Id).ToList();
        await BulkInsert.WriteAsync(
            db,
            BulkTable.CaseEvents,
            changing.Select(undo => new object?[] { ++lastEvent, undo.Entry.Id, undoing, undo.GoesAway ? null : Fields(json, undo) }),
            ct);
        await BulkInsert.WriteAsync(
            db,
            BulkTable.Facts,
            draft.Facts.Where(pair => pair.Value.Changes).Select(pair => new object?[]
                { ++lastFact, pair.Key.Enterprise, pair.Key.Fact, pair.Key.Period, pair.Value.Settled, undoing }),
            ct);
        await CaseOwners.SetAsync(db, changing.Where(undo => undo.After is not null && undo.Known.Kind.Owner is not null)
            .Select(undo => (undo.Entry, CaseWords.Text(undo.Known.Kind.Owner, undo.After!))), ct);
    }

    private static string Fields(FieldJsonWriter json, CaseUndo undo) => json.Write(undo.Changed.Select(field =>
        KeyValuePair.Create(field.Name, undo.After![field.Index] is FeelNull ? null : (string?)undo.Written(field))));
}
