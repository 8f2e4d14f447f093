using CsCheck;
using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Data;
using Peiyu.Core.Flows;
using Peiyu.Core.Fund;
using Peiyu.Core.Proofs;
using Peiyu.Core.Register;
using Peiyu.Plans.Model.Flows;
using Peiyu.TestKit;
using Xunit;
using static Peiyu.Core.Tests.Flows.ClaimCounty;

namespace Peiyu.Core.Tests.Flows;

/// <summary>Random histories: whoever tries whatever in whatever order, the books are right after every step.</summary>
public sealed class ClaimPropertyTests
{
    // Of four claims two find their money.
    private const decimal Fund = 250_000;

    private static readonly Actor[] People = [Town, Bureau, OtherBureau, Finance, OtherTown];

    private static readonly string[] Steps = [.. ClaimFlow.Steps.Where(step => !step.Opens).Select(step => step.Id)];

    // Half of the steps are those that lead on, so that some claims get to their money.
    private static readonly Gen<(int Step, int Person, int Claim, int Days, int Cut, bool Leads)[]> Histories = Gen.Select(
        Gen.Int[0, Steps.Length - 1], Gen.Int[0, People.Length], Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 3], Gen.Bool).Array[24];

    // Each history begins with one claim helped on to its money: where all that follows is refused, there is still something to see.
    private static readonly IEnumerable<(int Step, int Person, int Claim, int Days, int Cut, bool Leads)> Beginning = Enumerable.Repeat((0, 0, 0, 4, 1, true), 8);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Database.Sqlite, 5)]
    [InlineData(Database.Postgres, 2)]
    public async Task Whatever_is_tried_books_checks_states_and_clocks_are_right_after_every_step(Database database, int histories)
    {
        var paid = 0;
        await Histories.SampleAsync(
            async history =>
            {
                await using var county = await OpenAsync(database, Fund);
                foreach (var (step, person, claim, days, cut, leads) in Beginning.Concat(history))
                {
                    var before = await MarkAsync(county);
                    var isDone = await TryAsync(county, step, person, claim, cut, leads);
                    var after = await MarkAsync(county);
                    Assert.True(isDone ? after.Revision == before.Revision + 1 && after.Audit > before.Audit : after with { Audit = before.Audit } == before, $"{before} {after}");
                    county.Clock.Move(TimeSpan.FromDays(days));
                    paid += await HoldsAsync(county);
                }
            },
            iter: histories,
            threads: 1);
        Assert.True(paid > 0, "随机的经过里没有一件走到兑付，这个测试什么也没有看到。");
    }

    /// <summary>Whether something was done.</summary>
    private static async Task<bool> TryAsync(ClaimCounty county, int step, int person, int place, int cut, bool leads)
    {
        var claim = (await county.Desk.ListAsync(Bureau, ClaimFlow, Ct)).FirstOrDefault(one => one.Code == Codes[place] && !ClaimFlow.IsWithoutEffect(one.State));
        var actor = person == People.Length ? Owner(place) : People[person];
        try
        {
            if (claim is null)
            {
                return await county.ClaimAsync(place) is StepResult.Done;
            }

            var next = leads ? ClaimFlow.StepsFrom(claim.State).FirstOrDefault()?.Id : null;
            actor = next is null ? actor : Who(next, place, cut);
            return await county.TakeAsync(actor, claim.Id, next ?? Steps[step], Fields(next ?? Steps[step], place, cut)) is StepResult.Done;
        }
        catch (NotAllowedException)
        {
            return false;
        }
    }

    private static Actor Who(string step, int place, int cut) => step switch
    {
        "review" => cut == 0 ? OtherBureau : Town,
        "approve" or "publish" or "commit" => Bureau,
        "resubmit" => Owner(place),
        _ => Finance,
    };

    private static (string Field, string Text)[] Fields(string step, int place, int cut) => step switch
    {
        "review" => [(ClaimFields.AccountConfirmed, cut == 3 ? "否" : "是")],
        "approve" => [(ClaimFields.Approved, $"{100_000.01m - cut}")],
        "resubmit" => [(ClaimFields.Payee, $"演示企业{place}有限公司"), (ClaimFields.Bank, "演示银行"), (ClaimFields.BankAccount, "6217000000001234")],
        "pay" => [("付款凭证号", $"PZ-{place}")],
        "bounce" => [("退票凭证号", "TP-1")],
        "recover" => [("追回金额", $"{40_000 * cut}"), ("追回凭证号", "SK-1")],
        _ => [],
    };

    private static async Task<(long Revision, int Audit, int Ledger, int Messages)> MarkAsync(ClaimCounty county)
    {
        await using var db = await county.DbAsync();
        return (await RegisterReader.RevisionAsync(db, Ct), await db.Audit.CountAsync(Ct), await db.LedgerEntries.CountAsync(Ct), await db.Messages.CountAsync(Ct));
    }

    /// <summary>How many claims are paid.</summary>
    private static async Task<int> HoldsAsync(ClaimCounty county)
    {
        Assert.Empty((await county.Core.Get<BookProver>().ProveAsync(Ct)).Faults);
        await using var db = await county.DbAsync();
        var lines = await db.LedgerLines.AsNoTracking().ToListAsync(Ct);
        Assert.All(lines.GroupBy(line => line.EntryId), entry => Assert.Equal(0, entry.Sum(line => line.Fen)));
        long In(string bucket) => lines.Where(line => line.Pot == Pot && line.Bucket == bucket).Sum(line => line.Fen);
        Assert.All(Buckets.All.Skip(1), bucket => Assert.True(In(bucket) >= 0, $"{bucket} {In(bucket)}"));
        Assert.Equal((long)(Fund * 100), In(Buckets.Available) + In(Buckets.Reserved) + In(Buckets.Committed) + In(Buckets.Paid));

        var paid = 0;
        foreach (var one in await county.Desk.ListAsync(Bureau, ClaimFlow, Ct))
        {
            paid += await HoldsAsync(county, db, one) ? 1 : 0;
        }

        return paid;
    }

    /// <summary>Whether it is paid.</summary>
    private static async Task<bool> HoldsAsync(ClaimCounty county, PeiyuDb db, HandledCase one)
    {
        var events = await (
            from said in db.CaseEvents.AsNoTracking()
            where said.CaseId == one.Id
            join import in db.Imports on said.ImportId equals import.Id
            orderby said.Id
            select new { said.Step, said.Fields, said.Checks, import.At, import.AccountId }).ToListAsync(Ct);
        var states = events.Select(said => (Day: DateOnly.FromDateTime(said.At.AddHours(8)),
            State: FieldJson.Read(said.Fields!).Where(field => field.Key == "环节").Select(field => field.Value).LastOrDefault())).ToList();
        Assert.Equal(states.Last(told => told.State is not null).State, one.State);
        foreach (var reading in one.Clocks)
        {
            Assert.Equal(Days(states, reading.Clock, DateOnly.FromDateTime(county.Clock.GetUtcNow().UtcDateTime.AddHours(8))), reading.Used);
        }

        // Paid once: again only after the bank sent it back.
        var moved = await db.LedgerEntries.AsNoTracking()
            .Where(entry => entry.CaseId == one.Id && (entry.Act == nameof(LedgerAct.Payment) || entry.Act == nameof(LedgerAct.Bounce)))
            .OrderBy(entry => entry.Id).Select(entry => entry.Act).ToListAsync(Ct);
        Assert.Equal(moved.Select((_, at) => at % 2 == 0 ? nameof(LedgerAct.Payment) : nameof(LedgerAct.Bounce)), moved);
        if (moved.Count % 2 == 0)
        {
            Assert.DoesNotContain(one.State, (string[])["已兑付", "已追回"]);
            return false;
        }

        Assert.Equal((moved.Count / 2) + 1, events.Count(said => said.Step == "pay"));
        var pay = events.Last(said => said.Step == "pay");
        var others = events.Where(said => said.Step is "review" or "approve").ToList();
        Assert.DoesNotContain(pay.AccountId, others.Where(said => said.Step == "review").TakeLast(1).Concat(others.Where(said => said.Step == "approve").TakeLast(1)).Select(said => said.AccountId));
        Assert.All((string[])["apply", "review", "approve", "publish", "commit"], step => Assert.Contains(events, said => said.Step == step));
        Assert.Equal(
            [NamedChecks.Amount, NamedChecks.NotPaid, NamedChecks.InForce, NamedChecks.AccountConfirmed, NamedChecks.Published, NamedChecks.NoObjection, NamedChecks.Apart, NamedChecks.PotHolds],
            CheckResult.Read(pay.Checks).Where(check => check.IsMet).Select(check => check.Name));
        return true;
    }

    /// <summary>Day by day: was it in one of the clock's states when the day began, and is it a working day?</summary>
    private static int Days(List<(DateOnly Day, string? State)> states, FlowClock clock, DateOnly today)
    {
        var (used, state, next) = (0, "", 0);
        for (var day = states[0].Day; day <= today; day = day.AddDays(1))
        {
            used += clock.While.Contains(state) && GuanxianPlan.Instance.Calendar.IsWorkingDay(day) == true ? 1 : 0;
            for (; next < states.Count && states[next].Day == day; next++)
            {
                state = states[next].State ?? state;
            }
        }

        return used;
    }
}
