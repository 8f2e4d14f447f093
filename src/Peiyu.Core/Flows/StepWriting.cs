using Peiyu.Core.Entry;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Flows;

/// <summary>Writes a step: an event of the case with its checks, and the act on record.</summary>
internal static class StepWriting
{
    /// <returns>The register's revision afterwards.</returns>
    public static async Task<long> WriteAsync(StepContext step, string reason, IReadOnlyList<CheckResult> checks, CancellationToken ct)
    {
        var (work, kind, before) = (step.Work, step.Kind, step.Kept?.Values);
        List<Field> news = [.. kind.Fields.Where(field => before is null
            ? step.After[field.Index] is not Feel.Values.FeelNull
            : !step.After[field.Index].Equals(before[field.Index]))];
        var details = string.Join("；", news.Select(field => EntryByHand.Change(field, before, step.After)).Prepend(step.Step.Name));
        var words = new SaidByHand(kind.Name, CaseRows.Subject(step.Plan, kind, step.Place, step.After), details, reason, before is null)
        {
            Act = step.Step.Act,
        };
        var revision = step.ImportId ?? await EntryByHand.RecordAsync(work, step.Plan, words, ct);
        if (step.ImportId is not null)
        {
            work.Record(words.Act, words.On, words.Subject, words.Reason, words.Details);
        }

        var entry = await CaseRows.PlaceAsync(work.Db, kind, step.Kept, step.After, ct);
        await CaseRows.AddEventAsync(work.Db, new()
        {
            CaseId = entry.Id,
            ImportId = revision,
            Fields = CaseRows.Json(news, step.After),
            Step = step.Step.Id,
            Checks = checks.Count == 0 ? null : CheckResult.Write(checks),
        }, ct);
        step.CaseId = entry.Id;
        await work.Db.SaveChangesAsync(ct);
        return revision;
    }
}
