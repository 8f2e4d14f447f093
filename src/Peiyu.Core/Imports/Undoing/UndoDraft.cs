using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Data;
using Peiyu.Core.Register;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Imports.Undoing;

/// <summary>
/// Everything that an undoing would do. What is kept is at any time what the imports that are not undone say, a later one
/// before an earlier one; undoing takes one import out of them, or puts it back.
/// </summary>
internal sealed class UndoDraft
{
    private readonly PeiyuDb _db;
    private readonly Plan _plan;
    private readonly UndoneImports _undone;
    private readonly long _root;
    private readonly long _undoing;

    /// <param name="db">The database, within the undoing's transaction.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="undone">What is undone, with this undoing among it.</param>
    /// <param name="undoing">This undoing's number, and the import whose sayings it is about.</param>
    public UndoDraft(PeiyuDb db, Plan plan, UndoneImports undone, (long Undoing, long Root) undoing) =>
        (_db, _plan, _undone, _undoing, _root) = (db, plan, undone, undoing.Undoing, undoing.Root);

    public bool IsRedoing => _undone.Counts(_root);

    public Dictionary<(long Enterprise, string Fact, string Period), FactUndo> Facts { get; } = [];

    public Dictionary<long, CaseUndo> Cases { get; } = [];

    /// <summary>Cases that would come back without their enterprise: it must come back first.</summary>
    public List<CaseUndo> Stranded { get; } = [];

    public async Task ReadAsync(CancellationToken ct)
    {
        var events = await ImportRange.OfEventsAsync(_db, _root, ct);
        var facts = await ImportRange.OfFactsAsync(_db, _root, ct);
        var spokenOf = _db.CaseEvents.Where(said => said.Id >= events.First && said.Id <= events.Last).Select(said => said.CaseId);
        await ReadFactsAsync(facts, spokenOf, ct);
        var cases = await CaseReader.ReadAsync(_db, _plan, _db.Cases.Where(entry => spokenOf.Contains(entry.Id)), ct);
        foreach (var known in cases.Values)
        {
            Cases.Add(known.Entry.Id, new(known, _root, CaseReplay.Settle(known, _undone, _undoing)));
        }

        await KeepHandledAsync(ct);
        await KeepEnterprisesThatAreNeededAsync(spokenOf, ct);
        await FindStrandedAsync(ct);
    }

    /// <summary>The facts of every enterprise that the import spoke of.</summary>
    private async Task ReadFactsAsync(ImportRange range, IQueryable<long> spokenOf, CancellationToken ct)
    {
        var ours = _db.Facts.Where(entry => entry.Id >= range.First && entry.Id <= range.Last);
        await foreach (var entry in ours.AsNoTracking().AsAsyncEnumerable().WithCancellation(ct))
        {
            Facts[(entry.EnterpriseId, entry.Fact, entry.Period)] = new() { Said = entry.Value, SaidId = entry.Id };
        }

        var concerned = _db.Facts.AsNoTracking()
            .Where(entry => ours.Select(our => our.EnterpriseId).Contains(entry.EnterpriseId) || spokenOf.Contains(entry.EnterpriseId))
            .OrderBy(entry => entry.Id);
        await foreach (var entry in concerned.AsAsyncEnumerable().WithCancellation(ct))
        {
            var key = (entry.EnterpriseId, entry.Fact, entry.Period);
            if (!Facts.TryGetValue(key, out var fact))
            {
                Facts.Add(key, fact = new());
            }

            fact.Stored = entry.Value;
            if (!_undone.IsUndoing(entry.ImportId) && _undone.Counts(entry.ImportId))
            {
                (fact.Settled, fact.SettledId) = (entry.Value, entry.Id);
            }
        }
    }

    /// <summary>A case that a file opened and that somebody has acted on since stays as it is.</summary>
    private async Task KeepHandledAsync(CancellationToken ct)
    {
        var going = Cases.Values.Where(undo => undo.GoesAway && _plan.IsManaged(undo.Known.Kind)).ToList();
        var ids = going.ConvertAll(undo => undo.Entry.Id);
        var papers = await _db.Attachments.Where(file => ids.Contains(file.CaseId!.Value)).Select(file => file.CaseId!.Value)
            .Union(_db.CaseScores.Where(score => ids.Contains(score.CaseId)).Select(score => score.CaseId)).ToHashSetAsync(ct);
        foreach (var undo in going.Where(undo => papers.Contains(undo.Entry.Id)
            || undo.Known.Events.Any(said => said.ImportId > _root && !_undone.IsUndoing(said.ImportId))))
        {
            undo.Stay();
        }
    }

    /// <summary>An enterprise with facts or cases that others brought stays, whoever brought it.</summary>
    private async Task KeepEnterprisesThatAreNeededAsync(IQueryable<long> spokenOf, CancellationToken ct)
    {
        var going = Cases.Values.Where(undo => undo.GoesAway && undo.Known.Kind == _plan.Register).ToList();
        if (going.Count == 0)
        {
            return;
        }

        var withFacts = Facts.Where(pair => pair.Value.IsThereAfter).Select(pair => pair.Key.Enterprise).ToHashSet();
        var codes = _db.Cases.Where(entry => entry.Kind == _plan.Register.Id && spokenOf.Contains(entry.Id)).Select(entry => entry.Key);
        var owned = await CaseReader.ReadAsync(
            _db, _plan, _db.Cases.Where(entry => entry.Owner != null && codes.Contains(entry.Owner)), ct);
        var owners = owned.Values
            .Where(known => Cases.TryGetValue(known.Entry.Id, out var undo) ? undo.After is not null : !known.IsGone)
            .Select(known => known.Entry.Owner!).ToHashSet(StringComparer.Ordinal);
        foreach (var undo in going.Where(undo => withFacts.Contains(undo.Entry.Id) || owners.Contains(undo.Entry.Key!)))
        {
            undo.Stay();
        }
    }

    private async Task FindStrandedAsync(CancellationToken ct)
    {
        var isThere = Cases.Values.Where(undo => undo.Known.Kind == _plan.Register)
            .ToDictionary(undo => undo.Entry.Key!, undo => undo.After is not null, StringComparer.Ordinal);
        foreach (var undo in Cases.Values.Where(undo => undo.ComesBack && undo.Known.Kind != _plan.Register))
        {
            if (CaseWords.Text(undo.Known.Kind.Owner, undo.After!) is not { } code)
            {
                continue;
            }

            if (!isThere.TryGetValue(code, out var known))
            {
                known = await CaseReader.FindAsync(_db, _plan.Register, code, ct) is { IsGone: false };
                isThere.Add(code, known);
            }

            if (!known)
            {
                Stranded.Add(undo);
            }
        }
    }
}
