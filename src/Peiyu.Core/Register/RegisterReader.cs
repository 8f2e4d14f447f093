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
    public static Task<StoredRegister> ReadAsync(PeiyuDb db, Plan plan, CancellationToken ct) =>
        ReadAsync(db, plan, new RegisterSlice.Everything(), ct);

    /// <summary>Reads a part.</summary>
    public static async Task<StoredRegister> ReadAsync(PeiyuDb db, Plan plan, RegisterSlice slice, CancellationToken ct)
    {
        var register = new StoredRegister { Revision = await RevisionAsync(db, ct) };
        var cases = await ReadCasesAsync(slice.Cases(db, plan), plan, ct);
        var events = slice.Events(db, plan).Select(said => new { said.CaseId, said.Fields }).AsAsyncEnumerable();
        await foreach (var said in events.WithCancellation(ct))
        {
            if (cases.TryGetValue(said.CaseId, out var known))
            {
                known.Hear(said.Fields);
            }
        }

        foreach (var known in cases.Values)
        {
            register.Add(known);
        }

        await ReadFactsAsync(slice.Facts(db), plan, register, cases, ct);
        return register;
    }

    private static async Task<Dictionary<long, KnownCase>> ReadCasesAsync(IQueryable<CaseEntry> entries, Plan plan, CancellationToken ct)
    {
        var kinds = plan.Kinds.ToDictionary(kind => kind.Id, StringComparer.Ordinal);
        var cases = new List<KnownCase>();
        var read = entries.Select(entry => new { entry.Id, entry.Kind, entry.Key, entry.Ordinal }).AsAsyncEnumerable();
        await foreach (var entry in read.WithCancellation(ct))
        {
            if (kinds.TryGetValue(entry.Kind, out var kind))
            {
                cases.Add(new(kind, entry.Id, entry.Ordinal, entry.Key));
            }
        }

        return cases.OrderBy(known => known.Ordinal).ToDictionary(known => known.Id);
    }

    private static async Task ReadFactsAsync(
        IQueryable<FactEntry> read, Plan plan, StoredRegister register, Dictionary<long, KnownCase> cases, CancellationToken ct)
    {
        var facts = plan.Facts.ToDictionary(fact => fact.Name, StringComparer.Ordinal);
        var entries = read.OrderBy(entry => entry.Id)
            .Select(entry => new { entry.EnterpriseId, entry.Fact, entry.Period, entry.Value }).AsAsyncEnumerable();
        await foreach (var entry in entries.WithCancellation(ct))
        {
            if (!cases.TryGetValue(entry.EnterpriseId, out var enterprise) || enterprise.Key is not { } code
                || !Period.TryParse(entry.Period, out var period))
            {
                continue;
            }

            if (entry.Value is not { } text)
            {
                register.Forget(code, entry.Fact, period);
                continue;
            }

            FeelValue value = FeelValue.Of(text);
            if (!facts.TryGetValue(entry.Fact, out var fact) || fact.Type.TryRead(Cell.OfText(text), out value))
            {
                register.Set(code, fact?.Name ?? entry.Fact, period, value);
            }
        }
    }
}
