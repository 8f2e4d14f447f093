using Peiyu.Core.Audit;
using Peiyu.Core.Data;
using Peiyu.Core.Register;
using Peiyu.Feel.Values;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Entry;

/// <summary>Puts what was entered by hand on record: an entry of its own among the imports, and the act.</summary>
internal static class EntryByHand
{
    /// <param name="work">The change while it is made.</param>
    /// <param name="plan">By whose kinds and facts it was read.</param>
    /// <param name="said">What was said, about what and why.</param>
    /// <param name="ct">Stops it.</param>
    /// <returns>The entry's number.</returns>
    public static async Task<long> RecordAsync(AuditedWork work, Plan plan, SaidByHand said, CancellationToken ct)
    {
        var entry = new ImportEntry
        {
            Id = await RegisterReader.RevisionAsync(work.Db, ct) + 1,
            At = work.Now,
            Kind = ImportKind.Entry,
            By = work.Actor.Name,
            AccountId = work.Actor.AccountId,
            Reason = said.Reason.Trim(),
            Source = $"{said.On}：{said.Subject}",
            Plan = plan.Code,
            Added = said.IsNew ? 1 : 0,
            Changed = said.IsNew ? 0 : 1,
        };
        work.Db.Imports.Add(entry);
        work.Record(said.Act, said.On, said.Subject, entry.Reason, said.Details);
        return entry.Id;
    }

    /// <summary>A field before and after, in words; of a new case everything was nothing before.</summary>
    public static string Change(Field field, FeelValue[]? before, FeelValue[] after) =>
        Change(field.Name, before is null ? "" : CaseWords.Show(field, before), CaseWords.Show(field, after));

    /// <summary>A value before and after, in words.</summary>
    public static string Change(string name, string before, string after) =>
        $"{name} {(before.Length == 0 ? "（空）" : before)} → {(after.Length == 0 ? "（空）" : after)}";
}
