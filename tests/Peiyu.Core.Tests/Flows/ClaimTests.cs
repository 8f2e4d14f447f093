using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Flows;
using Peiyu.Core.Fund;
using Peiyu.Core.Fund.Reconciliation;
using Peiyu.Core.Proofs;
using Peiyu.Plans.Model.Flows;
using Peiyu.TestKit;
using Xunit;
using static Peiyu.Core.Tests.Flows.ClaimCounty;

namespace Peiyu.Core.Tests.Flows;

public sealed class ClaimTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task A_claim_goes_from_the_enterprise_through_town_bureau_and_public_to_the_money(Database database)
    {
        await using var county = await OpenAsync(database);
        var id = await county.ClaimedAsync();
        Assert.Equal(("待初审", 100_000m), ((await county.FindAsync(id)).State, (await county.FindAsync(id)).Money(ClaimFields.Amount)));
        Assert.Equal(CaseMoney.None, await county.MoneyAsync(id));

        await county.DoneAsync(Town, id, "review", (ClaimFields.AccountConfirmed, "是"));
        Assert.Equal(new CaseMoney(Sum, 0, 0, 0), await county.MoneyAsync(id));
        await county.DoneAsync(Bureau, id, "approve", (ClaimFields.Approved, "90000"));
        await county.DoneAsync(Bureau, id, "publish");
        Assert.Equal(new DateOnly(2023, 6, 13), (await county.FindAsync(id)).Day(ClaimFields.PublishedUntil));

        county.Clock.Move(TimeSpan.FromDays(8));
        await county.DoneAsync(Bureau, id, "commit");
        Assert.Equal(new CaseMoney(0, 90_000, 0, 0), await county.MoneyAsync(id));
        await county.DoneAsync(Finance, id, "pay", ("付款凭证号", "PZ-1"));
        Assert.Equal(new CaseMoney(0, 0, 90_000, 0), await county.MoneyAsync(id));
        await county.DoneAsync(Finance, id, "recover", ("追回金额", "30000.50"), ("追回凭证号", "SK-1"));

        var file = (await county.Desk.OpenAsync(Bureau, ClaimFlow, id, Ct))!;
        Assert.Equal(("已追回", new CaseMoney(0, 0, 59_999.50m, 30_000.50m)), (file.Case.State, file.Money));
        Assert.Equal(["提交申领", "初审通过", "审核同意", "开始公示", "公示期满，转兑付", "兑付", "追回"], file.History.Select(taken => taken.Name));
        Assert.All(file.History.Where(taken => taken.Checks.Count > 0), taken => Assert.All(taken.Checks, check => Assert.True(check.IsMet, check.Because)));
        Assert.Contains(file.History.Single(taken => taken.Step == "pay").Checks, check => check.Name == NamedChecks.Apart);
    }

    [Fact]
    public async Task Whoever_acts_on_a_case_that_somebody_acted_on_is_told_what_happened()
    {
        await using var county = await OpenAsync(Database.Sqlite);
        var id = await county.ClaimedAsync();
        var seen = (await county.FindAsync(id)).LastEvent;
        await county.DoneAsync(Town, id, "return");

        var again = Assert.IsType<StepResult.Conflict>(await county.TakeAsync(Town, id, "review", (ClaimFields.AccountConfirmed, "是")));
        Assert.Equal("测试·town 11已经“退回补正”，现在是“退回补正”，不能再“初审通过”。什么也没有改动，请看现在的情况。", again.Sentence);

        await county.DoneAsync(Owner(), id, "resubmit", (ClaimFields.Payee, "演示企业0有限公司"), (ClaimFields.Bank, "冠县农商行"), (ClaimFields.BankAccount, "6217000000001234"));
        var stale = await county.Steps.TakeAsync(
            Town, new(ClaimFlow.Kind.Id, id, "review", new Dictionary<string, string?> { [ClaimFields.AccountConfirmed] = "是" }, "") { Seen = seen }, Ct);
        Assert.Contains("你打开表单以后", Assert.IsType<StepResult.Conflict>(stale).Sentence, StringComparison.Ordinal);
        Assert.Equal("待初审", (await county.FindAsync(id)).State);
    }

    [Fact]
    public async Task What_is_missing_is_asked_for_once_and_all_together()
    {
        await using var county = await OpenAsync(Database.Sqlite);
        var id = await county.ClaimedAsync();
        await county.DoneAsync(Town, id, "return");
        await county.DoneAsync(Owner(), id, "resubmit", (ClaimFields.Payee, "演示企业0有限公司"), (ClaimFields.Bank, "冠县农商行"), (ClaimFields.BankAccount, "6217000000001234"));

        Assert.Equal("“退回补正”每件只能一次，这一件已经用过了。", Assert.IsType<StepResult.Refused>(await county.TakeAsync(Town, id, "return")).Sentence);
        await county.DoneAsync(Town, id, "review", (ClaimFields.AccountConfirmed, "是"));
        Assert.Equal("“退回补正”每件只能一次，这一件已经用过了。", Assert.IsType<StepResult.Refused>(await county.TakeAsync(Bureau, id, "return-approving")).Sentence);
    }

    [Fact]
    public async Task Nobody_approves_what_they_reviewed_or_pays_what_they_approved()
    {
        await using var county = await OpenAsync(Database.Sqlite);
        var id = await county.ClaimedAsync();
        await county.DoneAsync(Bureau, id, "review", (ClaimFields.AccountConfirmed, "是"));

        Assert.Equal("“初审通过”是你办的，“审核同意”要由另一个人办。",
            Assert.IsType<StepResult.Refused>(await county.TakeAsync(Bureau, id, "approve", (ClaimFields.Approved, "100000"))).Sentence);
        await county.DoneAsync(OtherBureau, id, "approve", (ClaimFields.Approved, "100000"));
    }

    [Fact]
    public async Task The_days_of_publication_can_not_be_shortened_and_an_objection_holds_the_money_back()
    {
        await using var county = await OpenAsync(Database.Sqlite);
        var id = await county.ClaimedAsync();
        await county.DoneAsync(Town, id, "review", (ClaimFields.AccountConfirmed, "是"));
        await county.DoneAsync(Bureau, id, "approve", (ClaimFields.Approved, "100000"));
        await county.DoneAsync(Bureau, id, "publish");
        county.Clock.Move(TimeSpan.FromDays(7));

        Assert.Equal("公示期已满：公示到 2023-06-13 止，第二天起才能办。", Assert.IsType<StepResult.Refused>(await county.TakeAsync(Bureau, id, "commit")).Sentence);
        county.Clock.Move(TimeSpan.FromDays(1));
        var number = (await county.FindAsync(id)).Label;
        var objection = Assert.IsType<StepResult.Done>(await county.Steps.TakeAsync(
            Bureau, new("objection", null, "object", new Dictionary<string, string?> { ["申领编号"] = number, ["异议内容"] = "不是首次" }, ""), Ct));
        Assert.Equal($"没有未了的异议：异议{objection.Label} 待答复。", Assert.IsType<StepResult.Refused>(await county.TakeAsync(Bureau, id, "commit")).Sentence);

        await county.Steps.TakeAsync(Bureau, new("objection", objection.CaseId, "reject", new Dictionary<string, string?> { ["答复内容"] = "查过，是首次" }, ""), Ct);
        await county.DoneAsync(Bureau, id, "commit");
    }

    [Fact]
    public async Task The_same_award_is_not_claimed_or_paid_twice()
    {
        await using var county = await OpenAsync(Database.Sqlite);
        var id = await county.ReadyToPayAsync();
        Assert.StartsWith("没有另外申领过：SL-2023-0001 已经申领了同一项", Assert.IsType<StepResult.Refused>(await county.ClaimAsync()).Sentence, StringComparison.Ordinal);
        await county.DoneAsync(Finance, id, "pay", ("付款凭证号", "PZ-1"));

        Assert.IsType<StepResult.Conflict>(await county.TakeAsync(Finance, id, "pay", ("付款凭证号", "PZ-1")));
        Assert.Equal(Sum, (await county.MoneyAsync(id)).Paid);
    }

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task What_the_bank_sends_back_is_owed_still_and_paid_once_more_to_the_right_account(Database database)
    {
        await using var county = await OpenAsync(database);
        var id = await county.ReadyToPayAsync();
        await county.DoneAsync(Finance, id, "pay", ("付款凭证号", "PZ-1"));

        await county.DoneAsync(Finance, id, "bounce", ("退票凭证号", "TP-1"), (ClaimFields.BankAccount, "6217000000005678"));
        Assert.Equal(("待兑付", new CaseMoney(0, Sum, 0, 0)), ((await county.FindAsync(id)).State, await county.MoneyAsync(id)));
        await county.DoneAsync(Finance, id, "pay", ("付款凭证号", "PZ-2"));

        Assert.Equal(("已兑付", new CaseMoney(0, 0, Sum, 0)), ((await county.FindAsync(id)).State, await county.MoneyAsync(id)));
        Assert.Empty((await county.Core.Get<BookProver>().ProveAsync(Ct)).Faults);
        var bank = await county.Core.Get<BankReader>().ReadAsync(Finance, Ct);
        Assert.Equal([Sum, -Sum, Sum], bank.InLedgerOnly.Select(payment => payment.Yuan));
    }

    [Fact]
    public async Task Who_tried_to_move_money_and_was_refused_is_on_record()
    {
        await using var county = await OpenAsync(Database.Sqlite);
        var id = await county.ReadyToPayAsync();

        Assert.IsType<StepResult.Refused>(await county.TakeAsync(Finance, id, "pay", ("付款凭证号", "")));

        await using var db = await county.DbAsync();
        var last = await db.Audit.OrderByDescending(entry => entry.Id).FirstAsync(Ct);
        Assert.Equal(("pay", "申领", "SL-2023-0001", "没有办成“兑付”：“付款凭证号”要填；应为文字。"), (last.Act, last.On, last.Subject, last.Details));
    }

    [Fact]
    public async Task What_changed_in_the_facts_since_stops_the_claim()
    {
        await using var county = await OpenAsync(Database.Sqlite);
        var id = await county.ReadyToPayAsync();
        var title = GuanxianPlan.Instance.Flows.Single(flow => flow.Kind.Id == "title");
        var titles = await county.Desk.ListAsync(Bureau, title, Ct);
        var own = titles.Single(one => one.Code == Codes[0]);
        Assert.IsType<StepResult.Done>(await county.Steps.TakeAsync(
            Bureau, new("title", own.Id, "revoke", new Dictionary<string, string?> { ["撤销日期"] = "2023-06-10" }, "查实造假"), Ct));

        var refused = Assert.IsType<StepResult.Refused>(await county.TakeAsync(Finance, id, "pay", ("付款凭证号", "PZ-1")));
        Assert.Contains(refused.Checks, check => check.Name == NamedChecks.InForce && !check.IsMet);
        Assert.Equal("待兑付", (await county.FindAsync(id)).State);
        await county.DoneAsync(Bureau, id, "deny");
        Assert.Equal(CaseMoney.None, await county.MoneyAsync(id));
    }

    [Fact]
    public async Task An_empty_pot_accepts_no_claim()
    {
        await using var county = await OpenAsync(Database.Sqlite, fund: 150_000);
        var first = await county.ClaimedAsync(0);
        var second = await county.ClaimedAsync(1);
        await county.DoneAsync(Town, first, "review", (ClaimFields.AccountConfirmed, "是"));

        var refused = Assert.IsType<StepResult.Refused>(await county.TakeAsync(Town, second, "review", (ClaimFields.AccountConfirmed, "是")));
        Assert.Equal("资金够付：综合奖补资金只有 5 万元 可用，要 10 万元。", refused.Sentence);
        await county.DoneAsync(Owner(), first, "withdraw");
        await county.DoneAsync(Town, second, "review", (ClaimFields.AccountConfirmed, "是"));
    }

    [Fact]
    public async Task Each_sees_and_does_what_is_theirs()
    {
        await using var county = await OpenAsync(Database.Sqlite);
        var id = await county.ClaimedAsync();

        Assert.IsType<StepResult.NotFound>(await county.TakeAsync(OtherTown, id, "review", (ClaimFields.AccountConfirmed, "是")));
        Assert.IsType<StepResult.NotFound>(await county.TakeAsync(Owner(1), id, "withdraw"));
        Assert.Null(await county.Desk.OpenAsync(OtherTown, ClaimFlow, id, Ct));
        Assert.Empty(await county.Desk.ListAsync(Owner(1), ClaimFlow, Ct));
        Assert.Single(await county.Desk.ListAsync(Town, ClaimFlow, Ct));
        await Assert.ThrowsAsync<NotAllowedException>(() => county.TakeAsync(Owner(), id, "review", (ClaimFields.AccountConfirmed, "是")));
        await Assert.ThrowsAsync<NotAllowedException>(() => county.TakeAsync(Town, id, "pay", ("付款凭证号", "PZ-1")));
        Assert.Contains("要落在你管的范围里", Assert.IsType<StepResult.Refused>(await county.ClaimAsync(1, by: Owner(0))).Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-1", "不能是负数")]
    [InlineData("100.001", "应为")]
    [InlineData("100000.01", "核定金额不超过申领金额")]
    [InlineData("0", "核定金额大于零")]
    [InlineData("", "“核定金额”要填")]
    public async Task A_sum_that_can_not_be_is_refused_and_nothing_changes(string sum, string why)
    {
        await using var county = await OpenAsync(Database.Sqlite);
        var id = await county.ClaimedAsync();
        await county.DoneAsync(Town, id, "review", (ClaimFields.AccountConfirmed, "是"));

        var refused = Assert.IsType<StepResult.Refused>(await county.TakeAsync(Bureau, id, "approve", (ClaimFields.Approved, sum)));

        Assert.Contains(why, refused.Sentence, StringComparison.Ordinal);
        Assert.Equal("待审核", (await county.FindAsync(id)).State);
    }

    [Fact]
    public async Task Time_stands_still_while_a_claim_is_put_aside()
    {
        await using var county = await OpenAsync(Database.Sqlite);
        var id = await county.ClaimedAsync();
        county.Clock.Move(TimeSpan.FromDays(2));
        await county.DoneAsync(Bureau, id, "suspend");
        county.Clock.Move(TimeSpan.FromDays(10));
        Assert.Equal(("暂停", 2, false), await ClockAsync());
        await county.DoneAsync(Bureau, id, "resume");
        county.Clock.Move(TimeSpan.FromDays(1));

        Assert.Equal(("待初审", 3, true), await ClockAsync());

        async Task<(string, int?, bool)> ClockAsync()
        {
            var one = await county.FindAsync(id);
            return (one.State, one.Clocks[0].Used, one.Clocks[0].IsRunning);
        }
    }
}
