using System.Net;
using AngleSharp.Html.Dom;
using Peiyu.Core.Audit;
using Peiyu.Core.Fund;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Web.Tests.Pages;

/// <summary>A site with a few enterprises that can claim, money in the fund, and a clock that the test moves.</summary>
internal sealed class CaseSite : IAsyncDisposable
{
    private readonly CoreFixture _core;

    private CaseSite(CoreFixture core, MovingClock clock) =>
        (_core, Clock, Site) = (core, clock, Site.At(clock, core.Connection));

    private MovingClock Clock { get; }

    public Site Site { get; }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<CaseSite> OpenAsync()
    {
        // A Tuesday, ten in the morning in China.
        var clock = new MovingClock(new(2023, 6, 6, 2, 0, 0, TimeSpan.Zero));
        var core = await CoreFixture.CreateAsync(Database.Sqlite, clock: clock);
        await ClaimRegister.ImportAsync(core);
        await core.Get<Auditor>().DoAsync(
            Peiyu.Core.Access.Actor.CommandLine,
            work => core.Get<Ledger>().PostAsync(
                work, new("test/appropriation", LedgerAct.Appropriation, "综合奖补资金", 2023, 10_000_000, new(2023, 3, 1), null, "测试：拨入"), Ct),
            Ct);
        return new(core, clock);
    }

    /// <summary>Days go by; sessions end with them.</summary>
    public void Wait(int days)
    {
        Clock.Move(TimeSpan.FromDays(days));
        Site.ForgetClients();
    }

    /// <summary>Claims what the county owes for the recognition, from the enterprise's own page.</summary>
    /// <returns>The claim's page.</returns>
    public async Task<string> ClaimAsync()
    {
        var enterprise = await Site.AsAsync("enterprise");
        var page = await enterprise.OpenAsync($"/enterprises/{ClaimRegister.Codes[0]}");
        var link = page.QuerySelector("#claims a[href^='/claims/new'][href*='policy=hnte-county']")!.Href;
        var form = await enterprise.OpenAsync(link);
        using var sent = await enterprise.SendAsync(link, "form.card[method=post]", (NameOf(form, "开户行"), "冠县农商行"), (NameOf(form, "收款账号"), "6217000000001234"));
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        return sent.Target.Split('?')[0];
    }

    /// <summary>Takes a step on a case's page, as somebody.</summary>
    public async Task<HttpResponseMessage> TakeAsync(string who, string address, string step, params (string Label, string Value)[] fields)
    {
        var client = await Site.AsAsync(who);
        var page = await client.OpenAsync(address);
        return await client.SendAsync(address, $"form:has(input[value='{step}'])", [.. fields.Select(field => (NameOf(page, field.Label), field.Value))]);
    }

    public async Task DoneAsync(string who, string address, string step, params (string Label, string Value)[] fields)
    {
        using var answer = await TakeAsync(who, address, step, fields);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, answer.StatusCode == HttpStatusCode.OK ? Dom.WordsOf(await Client.ReadAsync(answer), "main") : $"{answer.StatusCode}");
    }

    /// <summary>The name of the input under a label.</summary>
    public static string NameOf(IHtmlDocument page, string label)
    {
        var found = page.QuerySelectorAll("label").First(one => one.Words.StartsWith(label, StringComparison.Ordinal));
        return page.GetElementById(found.GetAttribute("for")!)!.GetAttribute("name")!;
    }

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        await _core.DisposeAsync();
    }
}
