using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Contacts;

/// <summary>Keeps who fills the contact roles of the annex. A change adds an entry, so that it is known who it was before.</summary>
public sealed class ContactKeeper(PlanSource plans, Auditor auditor, IDbContextFactory<PeiyuDb> databases)
{
    public const int LongestName = 40;
    public const int LongestReason = 200;

    /// <summary>All roles of a group in the plan's order, those that nobody fills too; to whom contacts are not open without whole numbers.</summary>
    public async Task<IReadOnlyList<Contact>> ReadAsync(Actor actor, string group, CancellationToken ct) =>
        For(actor, Now(plans.Plan.ContactGroups.Where(one => one.Id == group), await EntriesAsync(group, ct)));

    /// <summary>All roles of all groups. It is a list, so nobody is given whole numbers.</summary>
    public async Task<IReadOnlyList<Contact>> ReadAsync(CancellationToken ct) =>
        [.. Now(plans.Plan.ContactGroups, await EntriesAsync(null, ct)).Select(Hidden)];

    /// <summary>All that was ever entered for a group, the latest first; empty to whom contacts are not open.</summary>
    public async Task<IReadOnlyList<Contact>> HistoryAsync(Actor actor, string group, CancellationToken ct)
    {
        if (!SeesAll(actor))
        {
            return [];
        }

        var roles = plans.Plan.ContactGroups.FirstOrDefault(one => one.Id == group)?.Roles ?? [];
        return [.. (await EntriesAsync(group, ct)).Where(entry => entry.Place < roles.Count).Select(entry => Contact(entry, roles[entry.Place]))];
    }

    /// <summary>Looks at a change without keeping it: <see cref="ContactResult.Set"/> where it could be kept.</summary>
    public ContactResult Check(ContactChange change)
    {
        var roles = plans.Plan.ContactGroups.FirstOrDefault(group => group.Id == change.Group)?.Roles ?? [];
        if (change.Place < 0 || change.Place >= roles.Count)
        {
            return new ContactResult.NoSuchRole();
        }

        var (name, phone) = (change.Name.Trim(), PhoneNumber.TryParse(change.Phone, out var read) ? read : null);
        IReadOnlyList<(string, string)> problems = [.. Problems(name, phone, change)];
        return problems.Count > 0
            ? new ContactResult.Refused(problems)
            : new ContactResult.Set(new(change.Group, change.Place, roles[change.Place], name, phone, null, ""));
    }

    /// <exception cref="NotAllowedException">It is not the actor's right.</exception>
    public async Task<ContactResult> SetAsync(Actor actor, ContactChange change, CancellationToken ct)
    {
        actor.Demand(Acts.Assign, RightOn.Contacts);
        var result = Check(change);
        return result is ContactResult.Set { Contact: var contact }
            ? await auditor.DoAsync(actor, work => KeepAsync(work, contact, change.Reason.Trim(), ct), ct)
            : result;
    }

    private static bool SeesAll(Actor actor) => actor.May(Acts.Read, RightOn.Contacts) || actor.May(Acts.Assign, RightOn.Contacts);

    private static IReadOnlyList<Contact> For(Actor actor, IEnumerable<Contact> contacts) => SeesAll(actor)
        ? [.. contacts]
        : [.. contacts.Select(Hidden)];

    private static Contact Hidden(Contact contact) => contact with { Phone = contact.Phone?.Hidden };

    private static IEnumerable<(string Field, string Words)> Problems(string name, PhoneNumber? phone, ContactChange change)
    {
        if (name.Length > LongestName)
        {
            yield return ("name", $"姓名最多 {LongestName} 个字。");
        }

        if (name.Length == 0 && change.Phone.Trim().Length > 0)
        {
            yield return ("name", "有电话，没有姓名；写上姓名，或把电话也清空。");
        }

        if (phone is null && change.Phone.Trim().Length > 0)
        {
            yield return ("phone", "这不像电话号码；手机写 11 位，座机写区号和号码，如 0635-5231234。");
        }

        if (change.Reason.Trim().Length is 0 or > LongestReason)
        {
            yield return ("reason", $"写一句为什么，如“科室调整”，最多 {LongestReason} 个字。");
        }
    }

    private async Task<ContactResult> KeepAsync(AuditedWork work, Contact contact, string reason, CancellationToken ct)
    {
        var last = await Entries(work.Db, contact.Group).FirstOrDefaultAsync(entry => entry.Place == contact.Place, ct);
        var before = last is null ? null : Contact(last, contact.Role);
        if ((before?.Name ?? "") == contact.Name && before?.Phone == contact.Phone)
        {
            return new ContactResult.Same();
        }

        var kept = contact with { At = work.Now, By = work.Actor.Name };
        work.Db.Contacts.Add(new()
        {
            Plan = plans.Plan.Code,
            Group = contact.Group,
            Place = contact.Place,
            Name = contact.Name,
            Phone = contact.Phone?.Text ?? "",
            At = work.Now,
            By = work.Actor.Name,
        });
        work.Record(Acts.Assign, RightOn.Contacts, $"{contact.Group} 组 {contact.Role}", reason, $"原来：{Words(before)}；现在：{Words(kept)}");
        return new ContactResult.Set(kept);
    }

    /// <summary>Whoever reads the records need not learn the whole number.</summary>
    private static string Words(Contact? contact) =>
        contact is null || contact.IsNobody ? "没有人" : $"{contact.Name} {contact.Phone?.Masked}".Trim();

    private static IEnumerable<Contact> Now(IEnumerable<ContactGroup> groups, List<ContactEntry> entries) =>
        from contacts in groups
        from place in Enumerable.Range(0, contacts.Roles.Count)
        let role = contacts.Roles[place]
        let last = entries.Find(entry => entry.Group == contacts.Id && entry.Place == place)
        select last is null ? new Contact(contacts.Id, place, role, "", null, null, "") : Contact(last, role);

    private static Contact Contact(ContactEntry entry, string role) => new(
        entry.Group, entry.Place, role, entry.Name, PhoneNumber.TryParse(entry.Phone, out var phone) ? phone : null, entry.At, entry.By);

    private async Task<List<ContactEntry>> EntriesAsync(string? group, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await Entries(db, group).ToListAsync(ct);
    }

    /// <summary>The latest first.</summary>
    private IQueryable<ContactEntry> Entries(PeiyuDb db, string? group) => db.Contacts.AsNoTracking()
        .Where(entry => entry.Plan == plans.Plan.Code && (group == null || entry.Group == group))
        .OrderByDescending(entry => entry.Id);
}
