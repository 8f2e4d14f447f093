using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Core.Data;
using Peiyu.Core.Entry;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Entry;

public sealed class FactEntryTests
{
    private const string Code = "91371525MA00000005";
    private const string Other = "91371525MA0000001G";
    private const string Enterprises = "统一社会信用代码,企业名称,单位\n" + Code + ",演示甲公司,清水镇\n" + Other + ",演示乙公司,柳林镇\n";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task A_value_by_hand_counts_and_is_on_record_with_before_and_after(Database database)
    {
        await using var core = await StartAsync(database);
        await EnterAsync(core, new(Code, "从业人员", "2022", "980", ""));

        var result = await EnterAsync(core, new(Code, "从业人员", "2022", "999", "年报更正"));

        Assert.IsType<EntryResult.Done>(result);
        var history = await HistoryAsync(core);
        Assert.Equal(["999", "980"], history.Values.Select(value => value.Value));
        Assert.Equal([true, false], history.Values.Select(value => value.IsCurrent));
        Assert.Equal("年报更正", history.Values[0].Origin.Reason);
        await using var db = await core.Get<IDbContextFactory<PeiyuDb>>().CreateDbContextAsync(Ct);
        var audit = await db.Audit.OrderByDescending(entry => entry.Id).FirstAsync(Ct);
        Assert.Equal(("演示甲公司 从业人员 2022", "数值 980 → 999", "年报更正"), (audit.Subject, audit.Details, audit.Reason));
        Assert.Null((await core.Get<AuditVerifier>().VerifyAsync(null, Ct)).Break);
    }

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task A_correction_carries_a_file_that_shows_it_and_whoever_sees_the_fact_gets_it(Database database)
    {
        await using var core = await StartAsync(database);
        await EnterAsync(core, new(Code, "从业人员", "2022", "980", ""));
        var form = new FactForm(Code, "从业人员", "2022", "999", "年报更正");

        var disguised = await EnterAsync(core, form with { Evidence = new("年报.pdf", "MZ"u8.ToArray()) });
        Assert.Contains("内容不是它的后缀说的那种文件", Assert.IsType<EntryResult.Refused>(disguised).Sentence, StringComparison.Ordinal);
        Assert.Equal("980", (await HistoryAsync(core)).Current("2022"));
        Assert.IsType<EntryResult.Done>(await EnterAsync(core, form with { Evidence = new("C:/年报.pdf", "%PDF-1.7 x"u8.ToArray()) }));

        var history = await HistoryAsync(core);
        var file = Assert.Single(history.Values[0].Evidence);
        Assert.Equal(("年报.pdf", 10L), (file.Name, file.Size));
        Assert.Empty(history.Values[1].Evidence);
        var histories = core.Get<Histories>();
        Assert.Equal(10, (await histories.OpenEvidenceAsync(Actors.Town("清水镇"), Code, "从业人员", file.Id, Ct))!.Value.Content.Length);
        Assert.Null(await histories.OpenEvidenceAsync(Actors.Town("柳林镇"), Code, "从业人员", file.Id, Ct));
        Assert.Null(await histories.OpenEvidenceAsync(Actors.Bureau, Code, "资产总额", file.Id, Ct));
    }

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task Several_are_entered_at_once_and_what_can_t_be_read_holds_nothing_up(Database database)
    {
        await using var core = await StartAsync(database);

        var entered = await core.Get<FactKeeper>().EnterManyAsync(
            Actors.Bureau, [new(Code, "从业人员", "2022", "980", ""), new(Code, "资产总额", "2022", "很多", ""), new(Code, "营业收入", "2022", "5000000", "")], Ct);

        Assert.Equal([true, false, true], entered.Select(one => one.Result is EntryResult.Done));
        Assert.IsType<EntryResult.Refused>(entered[1].Result);
        Assert.Equal("980", (await HistoryAsync(core)).Current("2022"));
    }

    [Fact]
    public async Task A_correction_without_a_reason_is_refused_and_nothing_changes()
    {
        await using var core = await StartAsync();
        await EnterAsync(core, new(Code, "从业人员", "2022", "980", ""));

        var result = await EnterAsync(core, new(Code, "从业人员", "2022", "999", " "));

        Assert.Contains("要写原因", Assert.IsType<EntryResult.Refused>(result).Sentence, StringComparison.Ordinal);
        Assert.Equal("980", (await HistoryAsync(core)).Current("2022"));
    }

    [Fact]
    public async Task The_same_value_again_changes_nothing()
    {
        await using var core = await StartAsync();
        await EnterAsync(core, new(Code, "从业人员", "2022", "1,980", ""));

        Assert.IsType<EntryResult.Unchanged>(await EnterAsync(core, new(Code, "从业人员", "2022年", "1980", "")));
        Assert.Single((await HistoryAsync(core)).Values);
    }

    [Fact]
    public async Task A_value_that_is_taken_back_stays_in_the_history()
    {
        await using var core = await StartAsync();
        await EnterAsync(core, new(Code, "从业人员", "2022", "980", ""));

        Assert.IsType<EntryResult.Done>(await EnterAsync(core, new(Code, "从业人员", "2022", "", "填错了企业")));

        var history = await HistoryAsync(core);
        Assert.Null(history.Current("2022"));
        Assert.Equal([null, "980"], history.Values.Select(value => value.Value));
    }

    [Theory]
    [InlineData("从业人员", "2022", "9.5", "不能有小数")]
    [InlineData("从业人员", "2022", "九百", "应为不小于 0 的整数")]
    [InlineData("从业人员", "2022-03", "9", "应为年，如 2022")]
    [InlineData("用工", "2022", "9", "指标字典里没有“用工”")]
    [InlineData("亩产效益评价", "2022", "E", "应为A、B、C、D 之一")]
    public async Task What_the_dictionary_does_not_allow_is_refused_with_what_was_expected(string fact, string period, string value, string expected)
    {
        await using var core = await StartAsync();

        var result = await EnterAsync(core, new(Code, fact, period, value, ""));

        Assert.Contains(expected, Assert.IsType<EntryResult.Refused>(result).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_elses_change_meanwhile_is_told_with_name_and_value()
    {
        await using var core = await StartAsync();
        await EnterAsync(core, new(Code, "从业人员", "2022", "980", ""));
        var seen = (await HistoryAsync(core)).Seen("2022");
        await core.Get<FactKeeper>().EnterAsync(Actors.Town("清水镇"), new(Code, "从业人员", "2022", "985", "走访核实"), Ct);

        var result = await EnterAsync(core, new(Code, "从业人员", "2022", "999", "年报") { Seen = seen });

        var conflict = Assert.IsType<EntryResult.Conflict>(result);
        Assert.Contains("清水镇", conflict.Sentence, StringComparison.Ordinal);
        Assert.Contains("985", conflict.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_units_enterprise_is_as_if_it_did_not_exist()
    {
        await using var core = await StartAsync();
        var town = Actors.Town("清水镇");

        Assert.IsType<EntryResult.NotFound>(await core.Get<FactKeeper>().EnterAsync(town, new(Other, "从业人员", "2022", "1", ""), Ct));
        Assert.IsType<EntryResult.NotFound>(
            await core.Get<FactKeeper>().EnterAsync(Actors.Enterprise(Code), new(Other, "从业人员", "2022", "1", ""), Ct));
        Assert.IsType<EntryResult.NotFound>(
            await core.Get<FactKeeper>().EnterAsync(town, new("91371525MA00000099", "从业人员", "2022", "1", ""), Ct));
        Assert.Null(await core.Get<Histories>().OfFactAsync(town, Other, "从业人员", Ct));
    }

    [Fact]
    public async Task Who_may_only_read_can_not_enter()
    {
        await using var core = await StartAsync();

        await Assert.ThrowsAsync<NotAllowedException>(
            () => core.Get<FactKeeper>().EnterAsync(Actors.Leader, new(Code, "从业人员", "2022", "1", ""), Ct));
    }

    private static async Task<CoreFixture> StartAsync(Database database = Database.Sqlite)
    {
        var core = await CoreFixture.CreateAsync(database);
        await core.ImportAsync(Workbooks.Folder(("企业", Enterprises)));
        return core;
    }

    private static Task<EntryResult> EnterAsync(CoreFixture core, FactForm form) =>
        core.Get<FactKeeper>().EnterAsync(Actors.Bureau, form, Ct);

    private static async Task<FactHistory> HistoryAsync(CoreFixture core) =>
        (await core.Get<Histories>().OfFactAsync(Actors.Bureau, Code, "从业人员", Ct))!;
}
