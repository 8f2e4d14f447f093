using System.Net;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Web.Tests.Signing;

/// <summary>The three administrators at work, and none at another's.</summary>
public sealed class AdministratorTests : IAsyncLifetime
{
    private const string Chosen = "mxk7-quvw-39";

    private static readonly string[] OnRecord =
        ["停用账号", "调走", "镇政府来函", "原来：没有角色；现在：乡镇街道、开发区，贾镇", "凭邀请设密码", "开通账号"];

    private CoreFixture _core = null!;
    private Site _site = null!;

    public async ValueTask InitializeAsync()
    {
        _core = await CoreFixture.CreateAsync(Database.Sqlite);
        _site = new(_core.Connection, new(2023, 6, 30));
        await _site.HaveAccountsAsync();
    }

    [Theory]
    [InlineData("system", "/grants", "/grants/1", "/records", "/records/export", "/tasks", "/enterprises")]
    [InlineData("security", "/accounts", "/accounts/new", "/accounts/1", "/records", "/records/export", "/tasks", "/enterprises")]
    [InlineData("audit", "/accounts", "/accounts/new", "/accounts/1", "/grants", "/grants/1", "/tasks", "/enterprises")]
    [InlineData("bureau", "/accounts", "/accounts/new", "/accounts/1", "/grants", "/grants/1", "/records", "/records/export")]
    [InlineData("town", "/accounts", "/grants", "/records", "/records/export")]
    [InlineData("enterprise", "/accounts", "/grants", "/records", "/records/export")]
    public async Task What_is_anothers_part_is_not_there(string userName, params string[] addresses)
    {
        var client = await _site.AsAsync(userName);
        foreach (var address in addresses)
        {
            using var answer = await client.AskAsync(address);
            Assert.True(answer.StatusCode == HttpStatusCode.NotFound, $"{userName} {address}: {(int)answer.StatusCode}");
        }
    }

    [Theory]
    [InlineData("system", "/grants/2")]
    [InlineData("security", "/accounts/2")]
    [InlineData("security", "/accounts/new")]
    [InlineData("audit", "/accounts/2")]
    [InlineData("audit", "/grants/2")]
    [InlineData("bureau", "/accounts/2")]
    [InlineData("bureau", "/grants/2")]
    public async Task Nor_is_it_by_a_form_sent_by_hand(string userName, string address)
    {
        var client = await _site.AsAsync(userName);
        var token = (await client.OpenAsync("/account")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        foreach (var handler in new[] { "account-act", "new-account", "grant" })
        {
            using var answer = await client.PostAsync(address, new Dictionary<string, string>
            {
                ["__RequestVerificationToken"] = token,
                ["_handler"] = handler,
                ["Act"] = "close",
                ["Role"] = "leader",
                ["Reason"] = "试",
                ["UserName"] = "intruder",
                ["DisplayName"] = "闯入的",
            });
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task An_account_is_opened_granted_used_closed_and_all_of_it_is_on_record()
    {
        var (system, security, audit) = (await _site.AsAsync("system"), await _site.AsAsync("security"), await _site.AsAsync("audit"));
        using var opened = await system.SendAsync("/accounts/new", "main form", ("DisplayName", "贾镇 经发办"), ("UserName", "jiazhen"));
        var invitation = new Uri(Dom.WordsOf(await Site.ReadAsync(opened), ".invitation")).AbsolutePath;

        using var holder = _site.Visitor();
        using var set = await holder.SendAsync(invitation, "main form", ("Chosen", Chosen), ("Again", Chosen));
        Assert.Equal("密码设好了", Dom.WordsOf(await Site.ReadAsync(set), "h1"));
        Assert.Contains("不能用了", Dom.WordsOf(await holder.OpenAsync(invitation), "h1"), StringComparison.Ordinal);

        using var clerk = await _site.SignInAsync("jiazhen", Chosen);
        Assert.Contains("还没有授角色", Dom.WordsOf(await clerk.OpenAsync("/account"), "h1"), StringComparison.Ordinal);
        var list = await security.OpenAsync("/grants");
        Assert.StartsWith("1 个账号等着授角色", Dom.WordsOf(list, "h1"), StringComparison.Ordinal);
        var first = list.QuerySelector("tbody a")!;
        Assert.Equal("贾镇 经发办", first.Words);

        using var noUnit = await security.SendAsync(first.Href, "main form", ("Role", "town"), ("Reason", "镇政府来函"));
        Assert.Contains("要选一个单位", Dom.WordsOf(await Site.ReadAsync(noUnit), "[role=alert]"), StringComparison.Ordinal);
        using var granted = await security.SendAsync(first.Href, "main form", ("Role", "town"), ("Unit", "贾镇"), ("Reason", "镇政府来函"));
        Assert.Equal(HttpStatusCode.Redirect, granted.StatusCode);
        using (var ended = await clerk.AskAsync("/account"))
        {
            Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        }

        using var again = await _site.SignInAsync("jiazhen", Chosen);
        Assert.Contains("贾镇", Dom.WordsOf(await again.OpenAsync("/account"), "h1"), StringComparison.Ordinal);

        using var closed = await system.SendAsync(
            first.Href.Replace("grants", "accounts", StringComparison.Ordinal), "main form", ("Act", "close"), ("Reason", "调走"));
        Assert.Equal(HttpStatusCode.Redirect, closed.StatusCode);
        using var out_ = await again.AskAsync("/account");
        Assert.Equal(HttpStatusCode.Redirect, out_.StatusCode);

        var records = await audit.OpenAsync("/records");
        var rows = string.Join('\n', records.QuerySelectorAll("tbody tr").Select(row => row.Words));
        Assert.All(
            OnRecord,
            words => Assert.Contains(words, rows, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_auditor_has_the_records_proven_beside_the_page_and_nothing_of_it_waits_any_more()
    {
        var audit = await _site.AsAsync("audit");
        Assert.Contains("今天还没有核验", Dom.WordsOf(await audit.OpenAsync("/todo"), "main"), StringComparison.Ordinal);

        using var asked = await audit.SendAsync("/records", "#prove");
        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
        await UntilProvenAsync(audit);

        var page = await audit.OpenAsync("/records");
        Assert.Contains("一条不少", Dom.WordsOf(page, "h1"), StringComparison.Ordinal);
        Assert.Contains("逐条核对过", Dom.WordsOf(page, ".note[role=status]"), StringComparison.Ordinal);
        Assert.Contains("核对记录", Dom.WordsOf(page, "main"), StringComparison.Ordinal);
        Assert.DoesNotContain("今天还没有核验", Dom.WordsOf(await audit.OpenAsync("/todo"), "main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Records_are_filtered_and_given_out_whole()
    {
        var audit = await _site.AsAsync("audit");
        var grants = await audit.OpenAsync("/records?act=sign-in&on=登录&from=2023-06-30&until=2023-06-30");
        Assert.All(grants.QuerySelectorAll("tbody tr"), row => Assert.Contains("登录", row.Words, StringComparison.Ordinal));
        Assert.NotNull((await audit.OpenAsync("/records?from=2023-07-01")).QuerySelector(".blank"));

        using var csv = await audit.AskAsync("/records/export?format=csv&act=manage");
        var lines = (await csv.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(11, lines.Length);
        using var workbook = await audit.AskAsync("/records/export");
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", workbook.Content.Headers.ContentType!.MediaType);
        Assert.Contains("导出", (await audit.OpenAsync("/records")).QuerySelector("tbody tr")!.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_changes_his_own_grant_or_closes_himself()
    {
        var security = await _site.AsAsync("security");
        var own = (await security.OpenAsync("/grants?q=security")).QuerySelector("tbody a")!.Href;
        Assert.Null((await security.OpenAsync(own)).QuerySelector("main form"));

        var system = await _site.AsAsync("system");
        var self = (await system.OpenAsync("/accounts?q=system")).QuerySelector("tbody a")!.Href;
        using var answer = await system.SendAsync(self, "main form", ("Act", "close"), ("Reason", "试"));
        Assert.Contains("不能停用自己", Dom.WordsOf(await Site.ReadAsync(answer), "[role=alert]"), StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        await _core.DisposeAsync();
    }

    /// <summary>As the page asks, until there is nothing to ask for any more.</summary>
    private static async Task UntilProvenAsync(Client audit)
    {
        while ((await audit.OpenAsync("/records/proof")).QuerySelector("[data-poll]") is not null)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }
}
