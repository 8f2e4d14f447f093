using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Audit;
using Peiyu.Core.Data;
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
        var details = string.Join("；", draft.News.Select(field => EntryByHand.Change(
            field.Name, before is null ? "" : CaseWords.Write(field, before), CaseWords.Write(field, draft.After))));
        var words = new SaidByHand(kind.Name, Subject(kind, place, draft.After), details, draft.Form.Reason, draft.Kept is null);
        var revision = await EntryByHand.RecordAsync(work, plan, words, ct);
        var entry = await PlaceAsync(work.Db, draft, ct);
        using var json = new FieldJsonWriter();
        await AddEventAsync(work.Db, entry.Id, revision, json.Write(draft.News.Select(field => KeyValuePair.Create(
            field.Name, draft.After[field.Index] is FeelNull ? null : (string?)CaseWords.Write(field, draft.After)))), ct);
        var news = new CaseNews(kind, place, CaseWords.Label(kind, draft.After));
        await (before is null ? news.AddedAsync(messages, work, ct) : news.ChangedAsync(messages, work, details, ct));
        return new EntryResult.Done(revision, entry.Id);
    }

    public async Task<EntryResult> TakeBackAsync(AuditedWork work, CaseForm taken, TrackedCase kept, CancellationToken ct)
    {
        var place = await CasePlace.OfAsync(work.Db, plan, taken.Kind, kept.Values, ct);
        var details = string.Join("；", taken.Kind.Fields.Where(field => kept.Values[field.Index] is not FeelNull)
            .Select(field => $"{field.Name} {CaseWords.Write(field, kept.Values)}"));
        var words = new SaidByHand(
            taken.Kind.Name, Subject(taken.Kind, place, kept.Values), $"整件撤回：{details}", taken.Reason, IsNew: false);
        var revision = await EntryByHand.RecordAsync(work, plan, words, ct);
        await AddEventAsync(work.Db, kept.Entry.Id, revision, null, ct);
        await new CaseNews(taken.Kind, place, CaseWords.Label(taken.Kind, kept.Values)).TakenBackAsync(messages, work, ct);
        return new EntryResult.Done(revision, kept.Entry.Id);
    }

    /// <summary>Whose it is, then what it is called.</summary>
    private string Subject(Kind kind, CasePlace place, FeelValue[] values) =>
        kind == plan.Register || place.Enterprise is null
            ? CaseWords.Label(kind, values)
            : $"{place.Enterprise} {CaseWords.Label(kind, values)}";

    /// <summary>The case's row: the kept one, one that was taken back and is named again, or a new one.</summary>
    private static async Task<CaseEntry> PlaceAsync(PeiyuDb db, CaseDraft draft, CancellationToken ct)
    {
        var (kind, owner) = (draft.Form.Kind, CaseWords.Text(draft.Form.Kind.Owner, draft.After));
        var key = kind.KeyOf(draft.After);
        var known = draft.Kept is { } kept ? await db.Cases.FirstAsync(entry => entry.Id == kept.Entry.Id, ct)
            : key is null ? null
            : await db.Cases.FirstOrDefaultAsync(entry => entry.Kind == kind.Id && entry.Key == key, ct);
        if (known is not null)
        {
            known.Owner = owner;
            return known;
        }

        var added = new CaseEntry
        {
            Id = (await db.Cases.MaxAsync(entry => (long?)entry.Id, ct) ?? 0) + 1,
            Kind = kind.Id,
            Key = key,
            Owner = owner,
            Ordinal = (await db.Cases.Where(entry => entry.Kind == kind.Id).MaxAsync(entry => (int?)entry.Ordinal, ct) ?? 0) + 1,
        };
        db.Cases.Add(added);
        return added;
    }

    private static async Task AddEventAsync(PeiyuDb db, long caseId, long revision, string? fields, CancellationToken ct) =>
        db.CaseEvents.Add(new()
        {
            Id = (await db.CaseEvents.MaxAsync(said => (long?)said.Id, ct) ?? 0) + 1,
            CaseId = caseId,
            ImportId = revision,
            Fields = fields,
        });
}
