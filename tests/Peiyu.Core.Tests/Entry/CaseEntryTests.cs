using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Core.Data;
using Peiyu.Core.Entry;
using Peiyu.Core.Messages;
using Peiyu.Plans.Model;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Entry;

public sealed class CaseEntryTests
{
    private const string Code = "91371525MA00000005";
    private const string Other = "91371525MA0000001G";
    private const string Enterprises = "统一社会信用代码,企业名称,单位\n" + Code + ",演示甲公司,清水镇\n" + Other + ",演示乙公司,柳林镇\n";

    private static readonly Kind Enterprise = GuanxianPlan.Instance.Register;
    private static readonly Kind Title = GuanxianPlan.Instance.Kind("资质")!;
    private static readonly Kind Project = GuanxianPlan.Instance.Kind("项目")!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task A_title_is_added_brought_forward_and_taken_back(Database database)
    {
        await using var core = await StartAsync(database);
        var town = Actors.Town("清水镇");
        var added = await EnterAsync(core, town, new(Title, null, Fields(("统一社会信用代码", Code), ("资质", "绿色工厂"), ("申报日期", "2023/3/1")), ""));
        var id = Assert.IsType<EntryResult.Done>(added).CaseId;

        var changed = await EnterAsync(core, town, new(Title, id, Fields(("认定日期", "2023-06-01")), ""));
        var known = (await core.Get<Histories>().OfCaseAsync(town, Title, id, Ct))!;
        var gone = await core.Get<CaseKeeper>().TakeBackAsync(town, new(Title, id, Fields(), "登错了企业"), Ct);

        Assert.IsType<EntryResult.Done>(changed);
        Assert.Equal(("2023-03-01", "2023-06-01"), (known.Values["申报日期"], known.Values["认定日期"]));
        Assert.IsType<EntryResult.Done>(gone);
        Assert.True((await core.Get<Histories>().OfCaseAsync(town, Title, id, Ct))!.IsGone);
    }

    [Fact]
    public async Task The_enterprise_is_told_of_each_change_and_not_of_its_own()
    {
        await using var core = await StartAsync();
        var own = await OwnAsync(core);
        var town = Actors.Town("清水镇");
        var added = await EnterAsync(core, town, new(Title, null, Fields(("统一社会信用代码", Code), ("资质", "绿色工厂"), ("申报日期", "2023/3/1")), ""));
        var id = Assert.IsType<EntryResult.Done>(added).CaseId;
        Assert.IsType<EntryResult.Done>(await EnterAsync(core, town, new(Title, id, Fields(("认定日期", "2023-06-01")), "")));
        Assert.IsType<EntryResult.Done>(await core.Get<CaseKeeper>().TakeBackAsync(town, new(Title, id, Fields(), "登错了企业"), Ct));

        var (told, _) = await core.Get<MessageDesk>().ListAsync(own, 0, 50, Ct);
        Assert.Equal(3, told.Count);
        Assert.Contains("撤回了你的资质", told[0].Text, StringComparison.Ordinal);
        Assert.Contains("认定日期 （空） → 2023-06-01", told[1].Text, StringComparison.Ordinal);
        Assert.Contains("登记了你的资质", told[2].Text, StringComparison.Ordinal);
        Assert.All(told, one => Assert.Equal($"/enterprises/{Code}#{Title.Id}", one.Link));
    }

    [Fact]
    public async Task Changing_what_is_kept_needs_a_reason_and_adding_to_it_does_not()
    {
        await using var core = await StartAsync();
        var id = await AddTitleAsync(core);

        var without = await EnterAsync(core, Actors.Bureau, new(Title, id, Fields(("申报日期", "2023-03-02")), ""));
        var with = await EnterAsync(core, Actors.Bureau, new(Title, id, Fields(("申报日期", "")), "没有申报"));

        Assert.Equal("原因", Assert.Single(Assert.IsType<EntryResult.Refused>(without).Problems).Field);
        Assert.IsType<EntryResult.Done>(with);
        Assert.False((await core.Get<Histories>().OfCaseAsync(Actors.Bureau, Title, id, Ct))!.Values.ContainsKey("申报日期"));
    }

    [Fact]
    public async Task Every_field_that_can_not_be_read_is_named()
    {
        await using var core = await StartAsync();

        var result = await EnterAsync(core, Actors.Bureau, new(
            Title, null, Fields(("统一社会信用代码", Code), ("资质", "绿色工场"), ("认定日期", "2023-02-30")), ""));

        Assert.Equal(["资质", "认定日期"], Assert.IsType<EntryResult.Refused>(result).Problems.Select(problem => problem.Field));
    }

    [Fact]
    public async Task A_town_can_not_give_a_title_to_another_units_enterprise_nor_move_one_there()
    {
        await using var core = await StartAsync();
        var town = Actors.Town("清水镇");
        var id = await AddTitleAsync(core);

        var elsewhere = await EnterAsync(core, town, new(Title, null, Fields(("统一社会信用代码", Other), ("资质", "绿色工厂")), ""));
        var moved = await EnterAsync(core, town, new(Title, id, Fields(("统一社会信用代码", Other)), "登错了"));
        var foreign = await EnterAsync(core, Actors.Town("柳林镇"), new(Title, id, Fields(("文号", "一号")), ""));

        Assert.Equal("统一社会信用代码", Assert.Single(Assert.IsType<EntryResult.Refused>(elsewhere).Problems).Field);
        Assert.IsType<EntryResult.Refused>(moved);
        Assert.IsType<EntryResult.NotFound>(foreign);
        await Assert.ThrowsAsync<NotAllowedException>(() => EnterAsync(core, town, new(Enterprise, null, Fields(), "")));
    }

    [Fact]
    public async Task An_enterprise_is_registered_changed_and_taken_back_only_without_anything_to_its_name()
    {
        await using var core = await StartAsync();
        const string Fresh = "91371525MA00000232";
        var added = await EnterAsync(core, Actors.Bureau, new(Enterprise, null, Fields(("统一社会信用代码", Fresh), ("企业名称", "演示丙公司")), ""));
        var id = Assert.IsType<EntryResult.Done>(added).CaseId;
        await core.Get<FactKeeper>().EnterAsync(Actors.Bureau, new(Fresh, "从业人员", "2022", "5", ""), Ct);

        var again = await EnterAsync(core, Actors.Bureau, new(Enterprise, null, Fields(("统一社会信用代码", Fresh), ("企业名称", "别的名字")), ""));
        var held = await core.Get<CaseKeeper>().TakeBackAsync(Actors.Bureau, new(Enterprise, id, Fields(), "登错了"), Ct);
        await core.Get<FactKeeper>().EnterAsync(Actors.Bureau, new(Fresh, "从业人员", "2022", "", "登错了"), Ct);
        var gone = await core.Get<CaseKeeper>().TakeBackAsync(Actors.Bureau, new(Enterprise, id, Fields(), "登错了"), Ct);
        var back = await EnterAsync(core, Actors.Bureau, new(Enterprise, null, Fields(("统一社会信用代码", Fresh), ("企业名称", "演示丁公司")), ""));

        Assert.Contains("演示丙公司", Assert.IsType<EntryResult.Refused>(again).Sentence, StringComparison.Ordinal);
        Assert.Contains("1 个指标值", Assert.IsType<EntryResult.Refused>(held).Sentence, StringComparison.Ordinal);
        Assert.IsType<EntryResult.Done>(gone);
        Assert.Equal(id, Assert.IsType<EntryResult.Done>(back).CaseId);
    }

    [Fact]
    public async Task A_change_meanwhile_says_who_changed_which_field()
    {
        await using var core = await StartAsync();
        var id = await AddTitleAsync(core);
        var seen = (await core.Get<Histories>().OfCaseAsync(Actors.Bureau, Title, id, Ct))!.Seen;
        await EnterAsync(core, Actors.Town("清水镇"), new(Title, id, Fields(("推荐日期", "2023-04-01")), ""));

        var result = await EnterAsync(core, Actors.Bureau, new(Title, id, Fields(("推荐日期", "2023-04-02")), "更正") { Seen = seen });

        var sentence = Assert.IsType<EntryResult.Conflict>(result).Sentence;
        Assert.Contains("清水镇", sentence, StringComparison.Ordinal);
        Assert.Contains("“推荐日期”改成了 2023-04-01", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_is_not_given_twice_and_a_twin_is_refused()
    {
        await using var core = await StartAsync();
        await AddTitleAsync(core);
        var first = Fields(("统一社会信用代码", Code), ("项目编号", "XM1"));
        await EnterAsync(core, Actors.Bureau, new(Project, null, first, ""));

        var twice = await EnterAsync(core, Actors.Bureau, new(Project, null, Fields(("统一社会信用代码", Other), ("项目编号", "XM1")), ""));
        var twin = await EnterAsync(core, Actors.Bureau, new(Title, null, Fields(("统一社会信用代码", Code), ("资质", "绿色工厂"), ("申报日期", "2023-03-01")), ""));

        Assert.Contains("XM1", Assert.IsType<EntryResult.Refused>(twice).Sentence, StringComparison.Ordinal);
        Assert.Contains("一模一样", Assert.IsType<EntryResult.Refused>(twin).Sentence, StringComparison.Ordinal);
    }

    private static async Task<CoreFixture> StartAsync(Database database = Database.Sqlite)
    {
        var core = await CoreFixture.CreateAsync(database);
        await core.ImportAsync(Workbooks.Folder(("企业", Enterprises)));
        return core;
    }

    /// <summary>An account of the enterprise itself.</summary>
    private static Task<Actor> OwnAsync(CoreFixture core) => core.Get<Auditor>().DoAsync(Actor.CommandLine, async work =>
    {
        var account = new Account { UserName = "own", DisplayName = "演示甲公司", Role = "enterprise", Enterprise = Code };
        work.Db.Users.Add(account);
        await work.Db.SaveChangesAsync(Ct);
        return Actor.Of(account, GuanxianPlan.Instance);
    }, Ct);

    private static async Task<long> AddTitleAsync(CoreFixture core) => Assert.IsType<EntryResult.Done>(await EnterAsync(
        core, Actors.Bureau, new(Title, null, Fields(("统一社会信用代码", Code), ("资质", "绿色工厂"), ("申报日期", "2023-03-01")), ""))).CaseId;

    private static Task<EntryResult> EnterAsync(CoreFixture core, Actor actor, CaseForm form) => core.Get<CaseKeeper>().EnterAsync(actor, form, Ct);

    private static Dictionary<string, string?> Fields(params (string Name, string? Text)[] fields) =>
        fields.ToDictionary(field => field.Name, field => field.Text, StringComparer.Ordinal);
}
