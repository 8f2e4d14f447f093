using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Data;
using Peiyu.Feel.Values;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;
using Peiyu.Plans.Tables;

namespace Peiyu.Core.Register;

/// <summary>Reads what is kept, by the kinds and facts of a plan.</summary>
public static class RegisterReader
{
    /// <summary>The number of the last import; 0 for an empty register.</summary>
    public static async Task<long> RevisionAsync(PeiyuDb db, CancellationToken ct) =>
        await db.Imports.MaxAsync(entry => (long?)entry.Id, ct) ?? 0;

    /// <summary>Reads everything. What another plan has kept and this one does not know is left where it is.</summary>
    public static async Task<StoredRegister> ReadAsync(PeiyuDb db, Plan plan, CancellationToken ct)
    {
        var register = new StoredRegister { Revision = await RevisionAsync(db, ct) };
        var cases = await ReadCasesAsync(db, plan, register, ct);
        await ReadFactsAsync(db, plan, register, cases, ct);
        return register;
    }

    private static async Task<Dictionary<long, (Kind Kind, StoredCase Case)>> ReadCasesAsync(
        PeiyuDb db, Plan plan, StoredRegister register, CancellationToken ct)
    {
        var kinds = plan.Kinds.ToDictionary(kind => kind.Id, StringComparer.Ordinal);
        var byId = new Dictionary<long, (Kind Kind, StoredCase Case)>();
        var entries = db.Cases.AsNoTracking().OrderBy(entry => entry.Kind).ThenBy(entry => entry.Ordinal)
            .Select(entry => new { entry.Id, entry.Kind, entry.Ordinal }).AsAsyncEnumerable();
        await foreach (var entry in entries.WithCancellation(ct))
        {
            if (kinds.TryGetValue(entry.Kind, out var kind))
            {
                var values = new FeelValue[kind.Fields.Count];
                Array.Fill(values, FeelNull.Literal);
                var stored = new StoredCase(entry.Id, entry.Ordinal, values);
                byId.Add(entry.Id, (kind, stored));
                register.Add(kind, stored);
            }
        }

        var events = db.CaseEvents.AsNoTracking().OrderBy(entry => entry.Id)
            .Select(entry => new { entry.CaseId, entry.Fields }).AsAsyncEnumerable();
        await foreach (var said in events.WithCancellation(ct))
        {
            if (byId.TryGetValue(said.CaseId, out var known))
            {
                Apply(known.Kind, known.Case.Values, said.Fields);
            }
        }

        return byId;
    }

    private static void Apply(Kind kind, FeelValue[] values, string fields)
    {
        foreach (var (name, text) in FieldJson.Read(fields))
        {
            if (kind.TryField(name, out var field) && field.Type.TryRead(Cell.OfText(text), out var value))
            {
                values[field.Index] = value;
            }
        }
    }

    private static async Task ReadFactsAsync(
        PeiyuDb db, Plan plan, StoredRegister register, Dictionary<long, (Kind Kind, StoredCase Case)> cases, CancellationToken ct)
    {
        var facts = plan.Facts.ToDictionary(fact => fact.Name, StringComparer.Ordinal);
        var entries = db.Facts.AsNoTracking().OrderBy(entry => entry.Id)
            .Select(entry => new { entry.EnterpriseId, entry.Fact, entry.Period, entry.Value }).AsAsyncEnumerable();
        await foreach (var entry in entries.WithCancellation(ct))
        {
            FeelValue value = FeelValue.Of(entry.Value);
            if (cases.TryGetValue(entry.EnterpriseId, out var enterprise)
                && Period.TryParse(entry.Period, out var period)
                && (!facts.TryGetValue(entry.Fact, out var fact) || fact.Type.TryRead(Cell.OfText(entry.Value), out value)))
            {
                register.Set(plan.Register.KeyOf(enterprise.Case.Values)!, entry.Fact, period, value);
            }
        }
    }
}
