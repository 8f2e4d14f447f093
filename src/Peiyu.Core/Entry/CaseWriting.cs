using Peiyu.Core.Audit;
using Peiyu.Core.Messages;
using Peiyu.Core.Register;
using Peiyu.Feel.Values;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Entry;

/// <summary>Writes a case that was entered by hand, and tells the enterprise.</summary>
internal sealed class CaseWriting(Plan plan, MessageDesk messages)
{
    public async Task<EntryResult> WriteAsync(AuditedWork work, CaseDraft draft, CancellationToken ct)
    {
        var (kind, before) = (draft.Form.Kind, draft.Kept?.Values);
        var place = await CasePlace.OfAsync(work.Db, plan, kind, draft.After, ct);
        var details = string.Join("；", draft.News.Select(field => EntryByHand.Change(field, before, draft.After)));
        var words = new SaidByHand(kind.Name, CaseRows.Subject(plan, kind, place, draft.After), details, draft.Form.Reason, draft.Kept is null);
        var revision = await EntryByHand.RecordAsync(work, plan, words, ct);
        var entry = await CaseRows.PlaceAsync(work.Db, kind, draft.Kept, draft.After, ct);
        await CaseRows.AddEventAsync(work.Db, new() { CaseId = entry.Id, ImportId = revision, Fields = CaseRows.Json(draft.News, draft.After) }, ct);
        var news = new CaseNews(kind, place, CaseWords.Label(kind, draft.After));
        await (before is null ? news.AddedAsync(messages, work, ct) : news.ChangedAsync(messages, work, details, ct));
        return new EntryResult.Done(revision, entry.Id);
    }

    public async Task<EntryResult> TakeBackAsync(AuditedWork work, CaseForm taken, TrackedCase kept, CancellationToken ct)
    {
        var place = await CasePlace.OfAsync(work.Db, plan, taken.Kind, kept.Values, ct);
        var details = string.Join("；", taken.Kind.Fields.Where(field => kept.Values[field.Index] is not FeelNull)
            .Select(field => $"{field.Name} {CaseWords.Show(field, kept.Values)}"));
        var words = new SaidByHand(
            taken.Kind.Name, CaseRows.Subject(plan, taken.Kind, place, kept.Values), $"整件撤回：{details}", taken.Reason, IsNew: false);
        var revision = await EntryByHand.RecordAsync(work, plan, words, ct);
        await CaseRows.AddEventAsync(work.Db, new() { CaseId = kept.Entry.Id, ImportId = revision }, ct);
        await new CaseNews(taken.Kind, place, CaseWords.Label(taken.Kind, kept.Values)).TakenBackAsync(messages, work, ct);
        return new EntryResult.Done(revision, kept.Entry.Id);
    }
}
