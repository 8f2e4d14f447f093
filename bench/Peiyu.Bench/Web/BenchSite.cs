using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Peiyu.Core;
using Peiyu.Core.Accounts;
using Peiyu.Core.Data;
using Peiyu.TestKit;

namespace Peiyu.Bench.Web;

/// <summary>The tool as it is shipped, serving a database in a process of its own, and somebody who is signed in.</summary>
internal sealed partial class BenchSite : IAsyncDisposable
{
    private readonly Process _process;
    private readonly CookieContainer _cookies = new();
    private readonly HttpClient _http;

    private BenchSite(Process process)
    {
        _process = process;
        _http = new(new HttpClientHandler { CookieContainer = _cookies }) { BaseAddress = new(Url), Timeout = TimeSpan.FromMinutes(20) };
    }

    public string Url { get; } = "http://127.0.0.1:5191";

    /// <summary>Seconds from the start of the process to the first answer.</summary>
    public double FirstAnswer { get; private set; }

    /// <summary>Seconds that the first 总览 took after that, with the evaluation of everybody.</summary>
    public double FirstBoard { get; private set; }

    /// <summary>What the process holds in memory.</summary>
    public double Megabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1e6;
        }
    }

    public string Cookie => _cookies.GetCookieHeader(new(Url));

    public static async Task<BenchSite> StartAsync(string database)
    {
        await HaveAccountsAsync(database);
        var tool = Path.Combine(Repository.Root, "artifacts/peiyu/peiyu");
        var start = new ProcessStartInfo(tool, ["serve", "--urls", "http://127.0.0.1:5191", "--database", database, "--plan", Repository.Plan]);
        start.Environment["Peiyu__SecondFactor"] = "optional";
        start.Environment["Peiyu__Sessions__MostOfOfficials"] = "0";
        start.Environment["Peiyu__RequestsPerMinute__Account"] = "0";
        start.Environment["Peiyu__RequestsPerMinute__Visitor"] = "0";
        start.RedirectStandardOutput = true;
        var watch = Stopwatch.StartNew();
        var site = new BenchSite(Process.Start(start)!);
        await UntilAnsweredAsync(site.Url + "/sign-in");
        site.FirstAnswer = watch.Elapsed.TotalSeconds;
        await site.SignInAsync();
        watch.Restart();
        await site.UntilMadeAsync();
        site.FirstBoard = watch.Elapsed.TotalSeconds;
        return site;
    }

    /// <summary>The four pages that people open most, each under several addresses, on the day that is shown without asking: another would be a second board.</summary>
    public async Task<IReadOnlyList<(string Name, IReadOnlyList<string> Paths)>> PagesAsync()
    {
        var list = await BodyAsync("/enterprises");
        var codes = EnterpriseLinks().Matches(list).Select(match => match.Groups[1].Value).Distinct().ToList();
        return
        [
            ("list", [.. Enumerable.Range(1, 20).Select(page => string.Create(CultureInfo.InvariantCulture, $"/enterprises?page={page}"))]),
            ("enterprise", [.. codes.Select(code => $"/enterprises/{code}")]),
            ("matrix", ["/tasks", "/tasks?order=gap"]),
            ("overview", ["/overview"]),
        ];
    }

    public async Task<string> BodyAsync(string path)
    {
        using var answer = await _http.GetAsync(new Uri(path, UriKind.Relative));
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsStringAsync();
    }

    public static async Task UntilAnsweredAsync(string url)
    {
        using var http = new HttpClient();
        while (true)
        {
            try
            {
                using var answer = await http.GetAsync(new Uri(url));
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(5);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task HaveAccountsAsync(string database)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Peiyu:Database"] = database,
            ["Peiyu:Plan"] = Repository.Plan,
        }).Build();
        await using var services = new ServiceCollection().AddPeiyuCore(configuration).BuildServiceProvider();
        await services.GetRequiredService<DatabaseSetup>().MigrateAsync(CancellationToken.None);
        await services.GetRequiredService<DemoAccounts>().CreateAsync(mustChange: false, CancellationToken.None);
    }

    private async Task SignInAsync()
    {
        var form = await BodyAsync("/sign-in");
        var fields = HiddenFields().Matches(form).ToDictionary(match => match.Groups[1].Value, match => WebUtility.HtmlDecode(match.Groups[2].Value));
        fields["Form.Name"] = "leader";
        fields["Form.Password"] = DemoAccounts.Password;
        using var content = new FormUrlEncodedContent(fields);
        using var answer = await _http.PostAsync(new Uri("/sign-in?ReturnUrl=%2Fdocument", UriKind.Relative), content);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>A board that takes long is waited for on a page of its own.</summary>
    private async Task UntilMadeAsync()
    {
        while ((await BodyAsync("/overview")).Contains("正在计算", StringComparison.Ordinal))
        {
            await Task.Delay(100);
        }
    }

    [GeneratedRegex("""/enterprises/([0-9A-Z]{18})""")]
    private static partial Regex EnterpriseLinks();

    [GeneratedRegex("""<input type="hidden" name="([^"]+)" value="([^"]*)" />""")]
    private static partial Regex HiddenFields();
}
