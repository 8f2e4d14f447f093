using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Audit;
using Peiyu.Core.Data;
using Peiyu.Core.Enterprises;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Libraries;

/// <summary>Decisions while they are made: each is held against the rules and the book as they stand.</summary>
internal sealed class LibraryDeciding(AuditedWork work, Plan plan, LibraryLog log, string reason, DateOnly on)
{
    // So many enterprises are evaluated at a time.
    private const int Portion = 200;

    private readonly LibraryBook _book = LibraryBook.Of(log, on);
    private readonly List<LibraryDecision> _done = [];
    private readonly List<StaleChoice> _stale = [];
    private readonly Dictionary<long, string> _names = [];
    private readonly Dictionary<long, string> _codes = [];

    /// <summary>What each enterprise's own people are told, by code.</summary>
    public ILookup<string, string> Told => _done.ToLookup(
        decision => _codes[decision.EnterpriseId],
        decision => $"{plan.Libraries.First(one => one.Id == decision.Library).Name}：{decision.By}定了{decision.Verdict.Word}，从 {on:yyyy-MM-dd} 起。原因：{reason}");

    public async Task DecideAsync(EnterpriseReader enterprises, IReadOnlyCollection<LibraryChoice> choices, CancellationToken ct)
    {
        foreach (var portion in choices.Distinct().GroupBy(choice => choice.Code, StringComparer.Ordinal).Chunk(Portion))
        {
            var files = await enterprises.FindAsync(work.Db, [.. portion.Select(group => group.Key)], on, work.Actor.Scope, ct);
            foreach (var choice in portion.SelectMany(group => group))
            {
                Decide(choice, files.GetValueOrDefault(choice.Code));
            }
        }
    }

    public async Task TakeBackAsync(EnterpriseReader enterprises, IReadOnlyCollection<long> decisions, CancellationToken ct)
    {
        var entries = log.Entries.Where(entry => decisions.Contains(entry.Id)).ToList();
        var ids = entries.ConvertAll(entry => entry.EnterpriseId);
        var codes = await work.Db.Cases.AsNoTracking().Where(entry => ids.Contains(entry.Id) && entry.Key != null)
            .ToDictionaryAsync(entry => entry.Id, entry => entry.Key!, ct);
        var files = await enterprises.FindAsync(work.Db, [.. codes.Values.Distinct()], on, work.Actor.Scope, ct);
        foreach (var entry in entries)
        {
            var code = codes.GetValueOrDefault(entry.EnterpriseId, "");
            if (plan.Libraries.FirstOrDefault(library => library.Id == entry.Library) is { } library)
            {
                TakeBack(entry, new(library, code, entry.Verdict.Opposite), files.GetValueOrDefault(code));
            }
        }
    }

    /// <summary>Puts on record what was decided, one entry for each library and verdict.</summary>
    public LibraryReceipt Finish()
    {
        foreach (var group in _done.GroupBy(decision => (decision.Library, decision.Verdict)))
        {
            var library = plan.Libraries.First(one => one.Id == group.Key.Library);
            work.Record(
                Acts.Decide,
                RightOn.Libraries,
                $"{library.Name}：{group.Key.Verdict.Word} {group.Count()} 户",
                reason,
                string.Join("、", group.Select(decision => _names[decision.EnterpriseId])));
        }

        return new(_done, _stale);
    }

    private void Decide(LibraryChoice choice, EnterpriseFile? file)
    {
        if (Found(choice, file) is not var (known, found))
        {
            return;
        }

        var objection = LibraryRule.Objection(
            choice.Verdict, found, _book.StayOf(choice.Library, known.Id), _book.LastOf(choice.Library, known.Id));
        Put(choice, known, found, objection);
    }

    private void TakeBack(LibraryEntry entry, LibraryChoice choice, EnterpriseFile? file)
    {
        if (Found(choice, file) is not var (known, found))
        {
            return;
        }

        var last = _book.LastOf(choice.Library, known.Id);
        Put(choice, known, found, last == entry ? null : last is null ? "这一天还没有这个决定" : $"后来又定过：{last.Words}");
    }

    private (EnterpriseFile File, Membership Found)? Found(LibraryChoice choice, EnterpriseFile? file)
    {
        if (file is not null)
        {
            return (file, file.Memberships.First(membership => membership.Library == choice.Library));
        }

        _stale.Add(new(choice, choice.Code, "登记册里没有这户企业了，或者它不在您管的范围里"));
        return null;
    }

    private void Put(LibraryChoice choice, EnterpriseFile file, Membership found, string? objection)
    {
        if (objection is not null)
        {
            _stale.Add(new(choice, file.Enterprise.Name, objection));
            return;
        }

        var decision = new LibraryDecision
        {
            Library = choice.Library.Id,
            EnterpriseId = file.Id,
            Verdict = choice.Verdict,
            On = on,
            At = work.Now,
            AccountId = work.Actor.AccountId,
            By = work.Actor.Name,
            Reason = reason,
            Because = LibraryRule.TextOf(found),
        };
        _codes[file.Id] = file.Enterprise.Code;
        _names[file.Id] = $"{file.Enterprise.Name}（{file.Enterprise.Code}）";
        _done.Add(decision);
        work.Db.LibraryDecisions.Add(decision);
    }
}
