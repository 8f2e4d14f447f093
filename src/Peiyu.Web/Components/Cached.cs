using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Peiyu.Core.Boards;
using Peiyu.Web.Hosting;
using Peiyu.Web.Signing;

namespace Peiyu.Web.Components;

/// <summary>
/// The part of a page that is the same for everybody with the same role and scope at the same address until the board changes:
/// rendered once, given again as it is. Nothing of the person, and no form with a token, may stand in it.
/// </summary>
public sealed class Cached : ComponentBase
{
    private string _html = "";

    /// <summary>The board that it is made from.</summary>
    [Parameter, EditorRequired] public Board Board { get; set; } = null!;

    /// <summary>Tells parts of one page apart.</summary>
    [Parameter, EditorRequired] public string Part { get; set; } = "";

    /// <summary>What else it depends on beside board, day, scope, role and address; empty: nothing.</summary>
    [Parameter] public string Stamp { get; set; } = "";

    [Parameter, EditorRequired] public RenderFragment ChildContent { get; set; } = null!;

    [CascadingParameter] public HttpContext Http { get; set; } = null!;

    [Inject] private FragmentCache Fragments { get; set; } = null!;

    [Inject] private Viewing Viewing { get; set; } = null!;

    [Inject] private Caller Caller { get; set; } = null!;

    [Inject] private IServiceProvider Services { get; set; } = null!;

    [Inject] private ILoggerFactory Loggers { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var key = Key();
        if (Fragments.Find(key) is not { } html)
        {
            html = await RenderAsync();
            Fragments.Keep(key, html);
        }

        _html = html;
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddMarkupContent(0, _html);
    }

    private string Key() => string.Join('\n', new[]
    {
        Part,
        Stamp,
        Board.Revision.ToString(CultureInfo.InvariantCulture),
        Board.AsOf.DayNumber.ToString(CultureInfo.InvariantCulture),
        Viewing.Today.DayNumber.ToString(CultureInfo.InvariantCulture),
        Board.Scope.ToString(),
        Caller.Actor.Role?.Id ?? (Caller.Actor.IsVisitor ? "visitor" : "none"),
        Http.Request.Path.Value,
        Http.Request.QueryString.Value,
    });

    private async Task<string> RenderAsync()
    {
        await using var renderer = new HtmlRenderer(Services, Loggers);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(CascadingValue<>.Value)] = Http,
            [nameof(CascadingValue<>.IsFixed)] = true,
            [nameof(CascadingValue<>.ChildContent)] = ChildContent,
        });
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<CascadingValue<HttpContext>>(parameters)).ToHtmlString());
    }
}
