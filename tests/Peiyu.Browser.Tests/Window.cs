using Microsoft.Playwright;
using Xunit;

namespace Peiyu.Browser.Tests;

/// <summary>A window of the browser that remembers what went wrong in it.</summary>
public sealed class Window : IAsyncDisposable
{
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

    /// <summary>Keeps a picture of the whole page for whoever wants to look at the run.</summary>
    public Task PictureAsync(string name) =>
        Page.ScreenshotAsync(new() { Path = Path.Combine(_screenshots, name + ".png"), FullPage = true });

    /// <summary>No page may be wider than its window, nor say an error on the console.</summary>
    public async Task IsSoundAsync()
    {
        var overhang = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overhang <= 0, $"{Page.Url} 比窗口宽 {overhang} 像素。");
        Assert.Empty(_errors);
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
