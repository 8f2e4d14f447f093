using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Peiyu.Core.Access;
using Peiyu.Core.Accounts;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Entry;
using Peiyu.Plans.Model;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Web.Tests.Access;

/// <summary>A telephone number and a bank account that the register holds are whole in no list, no file, no answer and no log.</summary>
public sealed class MaskedNumberTests : IAsyncLifetime
{
    private const string Code = "91371525MA00000005";
    private const string Phone = "13912345678";
    private const string Account = "6217000010001231234";
    private const string NewAccount = "6228480010009994321";
    private const string Columns = "column=登记电话&column=开户账号&column=负责人";

    private const string Tail = "    - {name: 销号时间, type: time}";
    private const string Added = "\n    - {name: 联系电话, type: phone}\n    - {name: 收款账号, type: bank-account}\n    - {name: 经办人, type: person}\n    - {name: 材料, type: file}";

    private readonly Lines _log = new();
    private PlanCopy _plan = null!;
    private CoreFixture _core = null!;
    private Site _site = null!;
    private WebApplicationFactory<Program> _logged = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _plan = PlanCopy.With(
            ("kinds.yaml", Tail, Tail + Added),
            ("kinds.yaml", "    - {name: 企业名称, type: text, required: true}",
                "    - {name: 企业名称, type: text, required: true}\n    - {name: 登记电话, type: phone}\n    - {name: 开户账号, type: bank-account}\n    - {name: 负责人, type: person}"));
        _core = await CoreFixture.CreateAsync(Database.Sqlite, plan: _plan.Folder);
        await _core.ImportAsync(Workbooks.Folder(
            ("企业", $"统一社会信用代码,企业名称,单位,登记电话,开户账号,负责人\n{Code},演示甲公司,清水镇,{Phone},{Account},张三\n"),
            ("诉求", $"编号,统一社会信用代码,类别,联系电话,收款账号,经办人\nS1,{Code},用工,{Phone},{Account},李四\nS2,{Code},用工,{Phone}x,{Account}y,李四\n")));
        _site = new(_core.Connection, new(2023, 6, 30), ("Peiyu:Plan", _plan.Folder));
        await _site.HaveAccountsAsync();
        // More than is ever written, so that nothing slips by because it is not written today.
        _logged = _site.WithWebHostBuilder(builder => builder.ConfigureLogging(logging => logging.AddFilter<Lines>(null, LogLevel.Trace).AddProvider(_log)));
        await ChangeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _logged.DisposeAsync();
        await _site.DisposeAsync();
        await _core.DisposeAsync();
        _plan.Dispose();
        _log.Dispose();
    }

    [Theory]
    [InlineData("leader")]
    [InlineData("bureau")]
    [InlineData("finance")]
    [InlineData("town")]
    [InlineData("enterprise")]
    [InlineData("audit")]
    public async Task Whoever_walks_through_everything_finds_neither(string user)
    {
        var client = await SignInAsync(user);
        var crawl = new Crawl(client);
        await crawl.GoAsync(
            [
                "/", "/search?q=演示", $"/enterprises?{Columns}", $"/enterprises/export?{Columns}", $"/enterprises/export?format=csv&{Columns}",
                $"/enterprises/{Code}", $"/enterprises/{Code}/cases/request/{await CaseAsync()}", $"/enterprises/{Code}/cases/enterprise/1",
                $"/api/v1/enterprises/{Code}", $"/search?q={Phone[^4..]}", "/imports", "/imports/1", "/imports/2", "/imports/1/undo", "/records", "/messages",
                .. Routes.Of(_site.Services).Where(route => route.Method == "GET").Select(route => route.Fill(Code, "清水镇")),
            ],
            mostOfEach: 3);

        Assert.True(crawl.Answers.Count > 20, $"Only {crawl.Answers.Count} answers.");
        if (user == "bureau")
        {
            Assert.Contains(crawl.Answers, answer => answer.Text.Contains("139****5678", StringComparison.Ordinal));
            Assert.Contains(crawl.Answers, answer => answer.Address.StartsWith("/api/", StringComparison.Ordinal) && answer.Text.Contains("6217 **** **** 1234", StringComparison.Ordinal));
            Assert.Contains(crawl.Answers, answer => answer.Address.StartsWith("/enterprises/export", StringComparison.Ordinal) && answer.Text.Contains("6217 **** **** 1234", StringComparison.Ordinal));
        }

        var whole = from answer in crawl.Answers
                    from number in new[] { Phone, Account, NewAccount }
                    where answer.Text.Contains(number, StringComparison.Ordinal)
                    select $"{answer.Address}: {number}";
        Assert.Empty(whole.Take(10));
        Assert.NotEmpty(_log.All);
        Assert.Empty(_log.All.Where(line => line.Contains(Phone, StringComparison.Ordinal) || line.Contains(Account, StringComparison.Ordinal) || line.Contains(NewAccount, StringComparison.Ordinal)).Take(3));
    }

    [Fact]
    public async Task The_records_and_messages_tell_of_a_change_without_the_numbers()
    {
        await using var db = await OpenAsync();
        var told = await db.Audit.Select(entry => entry.Details + entry.Subject).Concat(db.Messages.Select(message => message.Text)).ToListAsync(Ct);

        Assert.Contains(told, text => text.Contains("6228 **** **** 4321", StringComparison.Ordinal));
        Assert.DoesNotContain(told, text => text.Contains(NewAccount, StringComparison.Ordinal) || text.Contains(Account, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_pays_and_whose_it_is_see_them_whole_on_the_cases_own_page()
    {
        var (histories, plan, id) = (_site.Services.GetRequiredService<Histories>(), _site.Services.GetRequiredService<PlanSource>().Plan, await CaseAsync());
        var kind = plan.Kind("诉求")!;
        var own = new Actor(null, "演示甲公司", plan.Role("enterprise"), Scope.OfEnterprise(Code));
        var bureau = new Actor(null, "科室", plan.Role("bureau"), Scope.County);
        var payer = bureau with { Role = bureau.Role! with { Rights = [.. bureau.Role.Rights, new(Acts.Pay, "诉求")] } };

        Assert.Equal("6228 **** **** 4321", (await histories.OfCaseAsync(bureau, kind, id, Ct))!.Values["收款账号"]);
        foreach (var actor in new[] { own, payer })
        {
            var told = (await histories.OfCaseAsync(actor, kind, id, Ct))!;
            Assert.Equal(NewAccount, told.Values["收款账号"]);
            Assert.Contains(told.Events.SelectMany(said => said.Fields!), field => field.Value == Account);
        }
    }

    [Fact]
    public async Task A_form_and_a_file_that_hold_what_was_shown_change_nothing()
    {
        var (keeper, plan) = (_site.Services.GetRequiredService<CaseKeeper>(), _site.Services.GetRequiredService<PlanSource>().Plan);
        var fields = new Dictionary<string, string?> { ["收款账号"] = "6228 **** **** 4321", ["联系电话"] = "139****5678" };
        Assert.IsType<EntryResult.Unchanged>(await keeper.EnterAsync(await ActorAsync("bureau"), new(plan.Kind("诉求")!, await CaseAsync(), fields, "再看一遍"), Ct));

        var report = await _core.ImportAsync(Workbooks.Folder(
            ("诉求", $"编号,统一社会信用代码,联系电话,收款账号\nS1,{Code},139****5678,6228 **** **** 4321\n")));
        Assert.Empty(report.Problems);
        Assert.Equal((0, 0), (report.Added, report.Changed));
    }

    /// <summary>One more said, by form and by hand, so that there is something to tell of.</summary>
    private async Task ChangeAsync()
    {
        var plan = _site.Services.GetRequiredService<PlanSource>().Plan;
        var done = await _site.Services.GetRequiredService<CaseKeeper>().EnterAsync(
            await ActorAsync("bureau"),
            new(plan.Kind("诉求")!, await CaseAsync(), new Dictionary<string, string?> { ["收款账号"] = NewAccount }, "换了开户行"),
            Ct);
        Assert.IsType<EntryResult.Done>(done);
    }

    private async Task<Client> SignInAsync(string userName)
    {
        var client = new Client(_logged.CreateClient(new() { AllowAutoRedirect = false }));
        using var answer = await client.SendAsync("/sign-in", "main form", ("Form.Name", userName), ("Form.Password", DemoAccounts.Password));
        return client;
    }

    private async Task<Actor> ActorAsync(string userName)
    {
        await using var db = await OpenAsync();
        return Actor.Of(await db.Users.SingleAsync(account => account.UserName == userName, Ct), _site.Services.GetRequiredService<PlanSource>().Plan);
    }

    private async Task<long> CaseAsync()
    {
        await using var db = await OpenAsync();
        return (await db.Cases.SingleAsync(entry => entry.Kind == "request", Ct)).Id;
    }

    private Task<PeiyuDb> OpenAsync() => _site.Services.GetRequiredService<IDbContextFactory<PeiyuDb>>().CreateDbContextAsync(Ct);

    /// <summary>Takes down every line that is logged.</summary>
    private sealed class Lines : ILoggerProvider
    {
        private readonly ConcurrentQueue<string> _lines = new();

        public IReadOnlyCollection<string> All => [.. _lines];

        public ILogger CreateLogger(string categoryName) => new Writer(_lines);

        public void Dispose()
        {
            // Nothing is held.
        }

        private sealed class Writer(ConcurrentQueue<string> lines) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
                lines.Enqueue($"{formatter(state, exception)} {exception}");
        }
    }
}
