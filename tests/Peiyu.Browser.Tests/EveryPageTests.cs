using System.Collections.Concurrent;
using Microsoft.Playwright;
using Xunit;

namespace Peiyu.Browser.Tests;

/// <summary>Whoever signs in and follows every link, one of each sort, finds pages that everybody can read and use.</summary>
public sealed class EveryPageTests(Browser browser)
{
    private const int Wide = 1440;
    private const int Phone = 390;

    // A walk that is longer than this runs in circles: the addresses are not told apart as they should be.
    private const int MostPages = 160;

    // Without what is the session's own. The frame around it is the same on every page of a role.
    private const string WhatItShows = """document.querySelector('main').outerHTML.replace(/<input type="hidden"[^>]*>/g, '')""";

    private static readonly int[] Widths = [Wide, 1024, Phone];

    // What several roles see alike is looked at once.
    private static readonly ConcurrentDictionary<string, bool> Examined = new(StringComparer.Ordinal);

    [Theory]
    [InlineData("bureau")]
    [InlineData("town")]
    [InlineData("enterprise")]
    [InlineData("system")]
    [InlineData("security")]
    [InlineData("audit")]
    [InlineData(null)]
    public async Task Every_page_that_a_role_reaches_is_accessible_and_fits_every_window(string? userName)
    {
        await using var window = await browser.OpenAsync(Wide, 900, userName: userName);
        var walk = new Walk(userName is null ? ["/policies", "/document", "/sign-in", "/password/forgot"] : ["/", "/account", "/password/change", "/account/second-factor", "/tour"]);
        var wrong = new List<string>();
        while (walk.Next() is { } address)
        {
            Assert.True(walk.Count <= MostPages, $"一路走了 {walk.Count} 页，还没有走完：{address}");
            var answer = await window.Page.GotoAsync(address);
            Assert.True(answer!.Ok, $"{address}: {answer.Status}");
            walk.Add(await window.Page.Locator("a[href]:not([download])").EvaluateAllAsync<string[]>("all => all.map(one => one.href)"), new(window.Page.Url));
            wrong.AddRange(await WrongAsync(window));
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static async Task<IReadOnlyList<string>> WrongAsync(Window window)
    {
        var wrong = new List<string>();
        var isNew = Examined.TryAdd(await window.Page.EvaluateAsync<string>(WhatItShows), true);
        foreach (var width in Widths)
        {
            await window.Page.SetViewportSizeAsync(width, 900);
            await window.IsSoundAsync();
            if (isNew && width is Wide or Phone)
            {
                wrong.AddRange(await WrongAsync(window, ColorScheme.Light, Axe.Everything));
            }
        }

        await window.Page.SetViewportSizeAsync(Wide, 900);
        if (isNew)
        {
            wrong.AddRange(await WrongAsync(window, ColorScheme.Dark, Axe.Colours));
        }

        return wrong;
    }

    private static async Task<IEnumerable<string>> WrongAsync(Window window, ColorScheme colours, object rules)
    {
        await window.Page.EmulateMediaAsync(new() { ColorScheme = colours, ReducedMotion = ReducedMotion.Reduce });
        var found = await Axe.WrongAsync(window.Page, rules);
        return found.Select(wrong => $"{window.Page.Url} {window.Page.ViewportSize!.Width} {colours}: {wrong}");
    }
}
