using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Data;
using Peiyu.Core.Data.Bulk;
using Peiyu.Core.Register;
using Peiyu.Plans.Model;
using Peiyu.Plans.Tables;

namespace Peiyu.Core.Imports;

/// <summary>Writes what an import adds, within its transaction. Numbers are given out here: nobody else writes meanwhile.</summary>
internal sealed class ImportWriter(PeiyuDb db, Plan plan, StoredRegister stored, long importId) : IDisposable
{
    private readonly FieldJsonWriter _json = new();
    private readonly Dictionary<string, long> _enterprises = new(StringComparer.Ordinal);
    private readonly List<object?[]> _cases = [];
    private readonly List<object?[]> _events = [];
    private readonly List<(long Id, string? Owner)> _owners = [];
    private long _lastCase;
    private long _lastEvent;

    public async Task WriteAsync(ImportDraft draft, CancellationToken ct)
    {
        _lastCase = await db.Cases.MaxAsync(entry => (long?)entry.Id, ct) ?? 0;
        _lastEvent = await db.CaseEvents.MaxAsync(entry => (long?)entry.Id, ct) ?? 0;
        var ordinals = await db.Cases.GroupBy(entry => entry.Kind)
            .Select(group => new { group.Key, Last = group.Max(entry => entry.Ordinal) })
            .ToDictionaryAsync(group => group.Key, group => group.Last, ct);
        foreach (var known in stored.Cases(plan.Register))
        {
            _enterprises.Add(plan.Register.KeyOf(known.Values)!, known.Id);
        }

        foreach (var kind in plan.Kinds.Where(kind => !plan.IsManaged(kind)))
        {
            var ordinal = ordinals.GetValueOrDefault(kind.Id);
            foreach (var change in draft.Cases(kind))
            {
                Add(kind, change, ref ordinal);
            }
        }

        await BulkInsert.WriteAsync(db, BulkTable.Cases, _cases, ct);
        await BulkInsert.WriteAsync(db, BulkTable.CaseEvents, _events, ct);
        foreach (var (id, owner) in _owners)
        {
            await CaseOwners.SetAsync(db, id, owner, ct);
        }

        await WriteFactsAsync(draft, ct);
    }

    public void Dispose() => _json.Dispose();

    private void Add(Kind kind, CaseChange change, ref int ordinal)
    {
        var key = kind.KeyOf(change.Row.Values);
        // A case that was taken back goes on under its number when it is named again.
        var known = change.Stored ?? (key is null ? null : stored.Gone(kind, key));
        var id = known?.Id ?? ++_lastCase;
        if (change.Stored is null && kind == plan.Register)
        {
            _enterprises.Add(key!, id);
        }

        var owner = kind.Owner is { } field ? change.Row.Text(field) : null;
        if (known is null)
        {
            ordinal++;
            _cases.Add([id, kind.Id, key, owner, ordinal]);
        }
        else if (kind.Owner is { } named && change.Fields.Contains(named))
        {
            _owners.Add((id, owner));
        }

        var fields = change.Fields.Select(said => KeyValuePair.Create(said.Name, (string?)said.Type.Write(change.Row.Values[said.Index])));
        _events.Add([++_lastEvent, id, importId, _json.Write(fields)]);
    }

    private async Task WriteFactsAsync(ImportDraft draft, CancellationToken ct)
    {
        var last = await db.Facts.MaxAsync(entry => (long?)entry.Id, ct) ?? 0;
        await BulkInsert.WriteAsync(
            db,
            BulkTable.Facts,
            // Making the rows and writing them go on at the same time.
            ReadAhead.Of(draft.Facts.Select(row =>
                new object?[] { ++last, _enterprises[row.Code], row.Fact, row.Period.ToString(), draft.Write(row), importId })),
            ct);
    }
}
