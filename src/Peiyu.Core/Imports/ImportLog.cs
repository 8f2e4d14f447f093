using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Imports.Undoing;
using Peiyu.Core.Register;
using Peiyu.Plans.Intake;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Imports;

/// <summary>Tells what went into the register, and what each import said.</summary>
public sealed class ImportLog(PlanSource plans, Importer importer, IDbContextFactory<PeiyuDb> databases)
{
    /// <summary>A page of the imports, the latest first, and how many there are.</summary>
    /// <exception cref="NotAllowedException">Importing is not the actor's right.</exception>
    public async Task<(IReadOnlyList<ImportRow> Rows, int Count)> ListAsync(
        Actor actor, ImportFilter filter, (int Page, int Size) part, CancellationToken ct)
    {
        importer.Demand(actor);
        await using var db = await databases.CreateDbContextAsync(ct);
        var found = db.Imports.AsNoTracking().Where(entry => filter.Kind == null || entry.Kind == filter.Kind);
        if (filter.Text.Length > 0)
        {
            found = found.Where(entry => entry.Source.Contains(filter.Text) || entry.By.Contains(filter.Text));
        }

        var undone = await UndoneImports.ReadAsync(db, ct);
        var rows = await found.OrderByDescending(entry => entry.Id).Skip((part.Page - 1) * part.Size).Take(part.Size).ToListAsync(ct);
        return ([.. rows.Select(entry => new ImportRow(entry, undone.UndoneBy(entry.Id)))], await found.CountAsync(ct));
    }

    /// <summary>An import with a page of what it said of a sheet, the first with anything where none is named; null where there is no such import.</summary>
    /// <exception cref="NotAllowedException">Importing is not the actor's right.</exception>
    public async Task<ImportDetail?> FindAsync(Actor actor, long id, (string Sheet, int Page, int Size) part, CancellationToken ct)
    {
        importer.Demand(actor);
        await using var db = await databases.CreateDbContextAsync(ct);
        if (await db.Imports.AsNoTracking().FirstOrDefaultAsync(entry => entry.Id == id, ct) is not { } entry)
        {
            return null;
        }

        var undone = await UndoneImports.ReadAsync(db, ct);
        var facts = await ImportRange.OfFactsAsync(db, id, ct);
        var events = await ImportRange.OfEventsAsync(db, id, ct);
        var sheets = await CountAsync(db, facts, events, ct);
        var sheet = sheets.Any(pair => pair.Key == part.Sheet) ? part.Sheet : sheets.FirstOrDefault().Key ?? "";
        var skipped = (part.Page - 1) * part.Size;
        IReadOnlyList<SaidRow> rows = sheet.Length == 0 ? []
            : sheet == TableIntake.FactSheet ? await FactsAsync(db, new(facts.First + skipped, Math.Min(facts.Last, facts.First + skipped + part.Size - 1)), ct)
            : await EventsAsync(db, events, plans.Plan.Kind(sheet)!, (skipped, part.Size), ct);
        return new(new(entry, undone.UndoneBy(id)), sheets, sheet, rows);
    }

    private async Task<List<KeyValuePair<string, int>>> CountAsync(PeiyuDb db, ImportRange facts, ImportRange events, CancellationToken ct)
    {
        var kinds = await db.CaseEvents.Where(said => said.Id >= events.First && said.Id <= events.Last)
            .Join(db.Cases, said => said.CaseId, entry => entry.Id, (said, entry) => entry.Kind)
            .GroupBy(kind => kind).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(pair => pair.Key, pair => pair.Count, ct);
        var counts = plans.Plan.Kinds.Select(kind => KeyValuePair.Create(kind.Name, kinds.GetValueOrDefault(kind.Id))).ToList();
        counts.Insert(1, new(TableIntake.FactSheet, facts.Count));
        return [.. counts.Where(pair => pair.Value > 0)];
    }

    private async Task<List<SaidRow>> FactsAsync(PeiyuDb db, ImportRange page, CancellationToken ct)
    {
        var said = await db.Facts.AsNoTracking().Where(entry => entry.Id >= page.First && entry.Id <= page.Last)
            .OrderBy(entry => entry.Id).ToListAsync(ct);
        var ids = said.Select(entry => entry.EnterpriseId).ToHashSet();
        var enterprises = await CaseReader.ReadAsync(db, plans.Plan, db.Cases.Where(entry => ids.Contains(entry.Id)), ct);
        return [.. said.Select(entry => new SaidRow(
            enterprises[entry.EnterpriseId] is { IsGone: false } there ? there.Entry.Key : null,
            enterprises[entry.EnterpriseId] is { IsGone: false } known ? known.Label : enterprises[entry.EnterpriseId].Entry.Key ?? "",
            [new($"{entry.Fact} {entry.Period}".TrimEnd(), entry.Value)]))];
    }

    private async Task<List<SaidRow>> EventsAsync(
        PeiyuDb db, ImportRange range, Kind kind, (int Skip, int Take) page, CancellationToken ct)
    {
        var said = await db.CaseEvents.AsNoTracking().Where(happened => happened.Id >= range.First && happened.Id <= range.Last)
            .Join(db.Cases.Where(entry => entry.Kind == kind.Id), happened => happened.CaseId, entry => entry.Id, (happened, entry) => happened)
            .OrderBy(happened => happened.Id).Skip(page.Skip).Take(page.Take).ToListAsync(ct);
        var ids = said.Select(happened => happened.CaseId).ToHashSet();
        var cases = await CaseReader.ReadAsync(db, plans.Plan, db.Cases.Where(entry => ids.Contains(entry.Id)), ct);
        return [.. said.Select(happened => Tell(cases[happened.CaseId], happened))];
    }

    private SaidRow Tell(TrackedCase known, CaseEvent happened)
    {
        var code = known.IsGone ? null : known.Kind.Id == plans.Plan.Register.Id ? known.Entry.Key : known.Entry.Owner;
        List<KeyValuePair<string, string?>> fields = happened.Fields is { } text
            ? [.. FieldJson.Read(text).Select(said => KeyValuePair.Create(said.Key, CaseWords.Show(known.Kind, said.Key, said.Value)))]
            : [];
        return new(code, known.IsGone ? known.Entry.Key ?? known.Entry.Owner ?? known.Kind.Name : known.Label, fields);
    }
}
