using System.Buffers;
using System.Globalization;
using Peiyu.Core.Audit;
using Peiyu.Web.Components;
using Peiyu.Web.Hosting;
using Peiyu.Web.Signing;

namespace Peiyu.Web.Keeping;

/// <summary>
/// Gives a page that was rendered before, for the same role, scope, address and state of all that is kept, with the part of the
/// person who asks put in. Stands behind the rights: whoever may not open the page does not come here.
/// </summary>
internal sealed class PageKeeper(RequestDelegate next, FragmentCache pages, ChangeWatch watch)
{
    // Should a change ever go unseen, nobody sees the old page for longer.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    // When a kept page's time is over, all who ask for it come at once.
    private readonly Turns<KeptPage> _turns = new();

    public async Task InvokeAsync(HttpContext context, Caller caller, Viewing viewing, PersonHole hole, PersonPart person, BoardNews news)
    {
        if (KeptOf(context, caller) is not { } kept)
        {
            await next(context);
            return;
        }

        var mark = await watch.ReadAsync(context.RequestAborted);
        var key = Key(context, caller, viewing, kept, mark);
        var page = pages.Find<KeptPage>(key);
        if (page is null)
        {
            using var turn = _turns.Take(key);
            page = await turn.OfAnotherAsync(context.RequestAborted) ?? await MakeAsync(context, key, hole, news, turn);
        }

        await WriteAsync(context, page, page.HasHole ? await person.RenderAsync(context, mark) : []);
    }

    private async Task<KeptPage> MakeAsync(HttpContext context, string key, PersonHole hole, BoardNews news, Turns<KeptPage>.Turn turn)
    {
        hole.IsOpen = true;
        var page = await RenderAsync(context);
        hole.IsOpen = false;
        if (context.Response.StatusCode == StatusCodes.Status200OK && news.Progress is null && !context.Response.Headers.ContainsKey("Set-Cookie"))
        {
            pages.Keep(key, page, page.Size, Longest);
            turn.Give(page);
        }

        return page;
    }

    private static KeptAttribute? KeptOf(HttpContext context, Caller caller) =>
        HttpMethods.IsGet(context.Request.Method) && caller.IsSignedIn && !context.Request.Query.ContainsKey(Tour.Key)
            ? context.GetEndpoint()?.Metadata.GetMetadata<KeptAttribute>()
            : null;

    private static string Key(HttpContext context, Caller caller, Viewing viewing, KeptAttribute kept, ChangeMark mark) => string.Join('\n', new[]
    {
        "page",
        mark.Here.ToString(CultureInfo.InvariantCulture),
        mark.Entry.ToString(CultureInfo.InvariantCulture),
        viewing.Today.DayNumber.ToString(CultureInfo.InvariantCulture),
        caller.Actor.Role?.Id,
        caller.Actor.Scope.ToString(),
        kept.PerAccount ? caller.Actor.AccountId?.ToString(CultureInfo.InvariantCulture) : "",
        context.Request.Path.Value,
        context.Request.QueryString.Value,
    });

    private async Task<KeptPage> RenderAsync(HttpContext context)
    {
        var body = context.Response.Body;
        using var rendered = new MemoryStream();
        context.Response.Body = rendered;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = body;
        }

        return KeptPage.Of(rendered.GetBuffer().AsSpan(0, (int)rendered.Length));
    }

    private static async Task WriteAsync(HttpContext context, KeptPage page, byte[] person)
    {
        var response = context.Response;
        if (page.Size + person.Length == 0)
        {
            return;
        }

        response.ContentType ??= "text/html; charset=utf-8";
        response.ContentLength = page.Size + person.Length;
        var writer = response.BodyWriter;
        writer.Write(page.Before);
        writer.Write(person);
        writer.Write(page.After);
        // Once: each flush would be a packet of its own.
        await writer.FlushAsync(context.RequestAborted);
    }
}
