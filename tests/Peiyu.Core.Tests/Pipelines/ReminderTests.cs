using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Messages;
using Peiyu.Core.Pipelines;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Pipelines;

public sealed class ReminderTests
{
    private static readonly string Code = ClaimRegister.Codes[0];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task Enterprise_town_and_bureau_are_told_once_at_each_mark(Database database)
    {
        var clock = ClockOn(2023, 1, 2);
        await using var core = await OpenAsync(database, clock, "2023-07-05");
        var people = await AccountsAsync(core);
        Assert.Equal(0, await RunAsync(core));

        foreach (var (day, left) in new[] { (new DateOnly(2023, 1, 6), 180), (new DateOnly(2023, 4, 6), 90), (new DateOnly(2023, 6, 5), 30) })
        {
            clock.Move(day.ToDateTime(new(2, 0)) - clock.GetUtcNow().UtcDateTime);
            Assert.Equal(1, await RunAsync(core));
            Assert.Equal(0, await RunAsync(core));
            foreach (var who in people)
            {
                Assert.Contains($"还有 {left} 天", (await LastAsync(core, who)).Text, StringComparison.Ordinal);
            }
        }

        clock.Move(TimeSpan.FromDays(20));
        Assert.Equal(0, await RunAsync(core));
        Assert.All(people, who => Assert.Equal(3, core.Get<MessageDesk>().UnreadAsync(who, Ct).Result));
    }

    [Fact]
    public async Task After_days_in_which_nothing_ran_people_are_told_of_the_nearest_mark_alone()
    {
        await using var core = await OpenAsync(Database.Sqlite, ClockOn(2023, 6, 20), "2023-07-05");
        var people = await AccountsAsync(core);
        Assert.Equal(1, await RunAsync(core));
        Assert.All(people, who => Assert.Equal(1, core.Get<MessageDesk>().UnreadAsync(who, Ct).Result));
        Assert.Equal($"你的高新技术企业国家级 2023-07-05 到期，还有 15 天；到期前要复审或重新申报。", (await LastAsync(core, people[0])).Text);
        Assert.StartsWith("/cases/title/", (await LastAsync(core, people[0])).Link, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_title_that_was_renewed_or_is_over_is_no_matter()
    {
        await using var core = await OpenAsync(Database.Sqlite, ClockOn(2023, 6, 20), "2023-06-19");
        await AccountsAsync(core);
        Assert.Equal(0, await RunAsync(core));
    }

    [Fact]
    public async Task Two_processes_at_once_tell_people_once()
    {
        await using var core = await OpenAsync(Database.Sqlite, ClockOn(2023, 6, 20), "2023-07-05");
        var people = await AccountsAsync(core);
        var told = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => RunAsync(core)));
        Assert.Equal(1, told.Sum());
        Assert.All(people, who => Assert.Equal(1, core.Get<MessageDesk>().UnreadAsync(who, Ct).Result));
    }

    [Fact]
    public async Task An_office_is_told_of_several_in_one_message()
    {
        await using var core = await OpenAsync(Database.Sqlite, ClockOn(2023, 6, 20), "2023-07-05", "2023-07-06", "2023-09-01");
        var people = await AccountsAsync(core);
        Assert.Equal(3, await RunAsync(core));
        var (town, _) = await core.Get<MessageDesk>().ListAsync(people[1], 0, 50, Ct);
        Assert.Equal(2, town.Count);
        Assert.Contains(town, message => message is { Link: "/pipelines/endings?days=30" } && message.Text.StartsWith("2 项资质 30 天内到期", StringComparison.Ordinal));
        Assert.Contains(town, message => message.Text.Contains("2023-09-01 到期，还有 73 天", StringComparison.Ordinal));
    }

    private static MovingClock ClockOn(int year, int month, int day) => new(new(year, month, day, 2, 0, 0, TimeSpan.Zero));

    private static Task<int> RunAsync(CoreFixture core) => core.Get<TitleReminder>().RunAsync(Ct);

    private static async Task<CoreFixture> OpenAsync(Database database, TimeProvider clock, params string[] ends)
    {
        var core = await CoreFixture.CreateAsync(database, clock: clock);
        var folder = Directory.CreateTempSubdirectory("peiyu-ends-").FullName;
        await File.WriteAllLinesAsync(Path.Combine(folder, "企业.csv"), [
            "统一社会信用代码,企业名称,单位", .. ends.Select((_, place) => $"{ClaimRegister.Codes[place]},{ClaimRegister.NameOf(place)},{ClaimRegister.Unit}")], Ct);
        await File.WriteAllLinesAsync(Path.Combine(folder, "资质.csv"), [
            "统一社会信用代码,资质,级别,申报日期,认定日期,有效期至",
            .. ends.Select((end, place) => $"{ClaimRegister.Codes[place]},高新技术企业,国家级,2020-03-01,2020-07-06,{end}")], Ct);
        await core.ImportAsync(folder);
        Directory.Delete(folder, recursive: true);
        return core;
    }

    /// <summary>The enterprise's, its town's and the bureau's.</summary>
    private static async Task<IReadOnlyList<Actor>> AccountsAsync(CoreFixture core) =>
    [
        await AccountAsync(core, "own", "enterprise", null, Code),
        await AccountAsync(core, "town", "town", ClaimRegister.Unit, null),
        await AccountAsync(core, "bureau", "bureau", null, null),
    ];

    private static Task<Actor> AccountAsync(CoreFixture core, string name, string role, string? unit, string? enterprise) =>
        core.Get<Auditor>().DoAsync(Actor.CommandLine, async work =>
        {
            var account = new Account { UserName = name, DisplayName = name, Role = role, Unit = unit, Enterprise = enterprise };
            work.Db.Users.Add(account);
            await work.Db.SaveChangesAsync(Ct);
            return Actor.Of(account, core.Get<PlanSource>().Plan);
        }, Ct);

    private static async Task<Message> LastAsync(CoreFixture core, Actor who) => (await core.Get<MessageDesk>().ListAsync(who, 0, 1, Ct)).Shown[0];
}
