using Microsoft.Playwright;
using Peiyu.Core.Accounts;
using Xunit;

namespace Peiyu.Browser.Tests;

/// <summary>A window of the browser that remembers what went wrong in it.</summary>
public sealed class Window : IAsyncDisposable
{
    private const int NotAllowed = 403;
    private const int NotFound = 404;

    private readonly IBrowserContext _context;
    private readonly string _screenshots;
    private readonly List<string> _errors = [];

    public Window(IBrowserContext context, IPage page, string screenshots)
    {
        (_context, Page, _screenshots) = (context, page, screenshots);
        page.PageError += (_, error) => _errors.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                _errors.Add(message.Text);
            }
        };
    }

    public IPage Page { get; }

    public Task GoToAsync(string address) => Page.GotoAsync(address);

    public Task<string> TitleAsync() => Page.Locator("h1").First.InnerTextAsync();

    /// <summary>Writes name and password into the form and goes on to wherever that leads.</summary>
    public async Task SignInAsync(string userName, string password = DemoAccounts.Password)
    {
        await Page.GotoAsync("/sign-in");
        await Page.FillAsync("#field-name", userName);
        await Page.FillAsync("#field-password", password);
        await SubmitAsync("登录");
        await Page.WaitForURLAsync(url => !url.EndsWith("/sign-in", StringComparison.Ordinal));
    }

    /// <summary>The button of the page, not those of the bar, that says exactly so.</summary>
    public Task SubmitAsync(string words) => Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = words, Exact = true }).ClickAsync();

    /// <summary>The first visible link in the page that says so.</summary>
    public Task FollowAsync(string words) => Page.Locator("main a:visible", new() { HasText = words }).First.ClickAsync();

    public Task SaysAsync(string words, string where = "main") => Assertions.Expect(Page.Locator(where).First).ToContainTextAsync(words);

    /// <summary>Keeps a picture of the whole page for whoever wants to look at the run.</summary>
    public Task PictureAsync(string name) =>
        Page.ScreenshotAsync(new() { Path = Path.Combine(_screenshots, name + ".png"), FullPage = true });

    /// <summary>One step of a journey is over: the page is sound, and its picture is kept under that name and the window's width.</summary>
    public async Task SeeAsync(string step)
    {
        await PictureAsync($"{step}-{Page.ViewportSize!.Width}");
        await IsSoundAsync();
    }

    /// <summary>The address answers that there is nothing, or nothing for this person; both look alike.</summary>
    public async Task IsClosedAsync(string address)
    {
        var answer = await Page.GotoAsync(address);
        Assert.True(answer!.Status is NotAllowed or NotFound, $"{address}: {answer.Status}");
        // The browser tells the answer's number on its console.
        _errors.RemoveAll(error => error.Contains($"{answer.Status}", StringComparison.Ordinal));
    }

    /// <summary>No page may be wider than its window, nor say an error on the console.</summary>
    public async Task IsSoundAsync()
    {
        var overhang = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overhang <= 0, $"{Page.Url} 比窗口 {Page.ViewportSize!.Width} 宽 {overhang} 像素。");
        Assert.True(_errors.Count == 0, $"{Page.Url}: {string.Join('\n', _errors)}");
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
