using Microsoft.AspNetCore.Components;
using Peiyu.Core.Boards;
using Peiyu.Web.Signing;

namespace Peiyu.Web.Components;

/// <summary>
/// A page that shows the board of the day that the reader looks at, within the reader's scope. Where it is still being made the
/// page says how far it is and asks again.
/// </summary>
public abstract class BoardPage : ComponentBase
{
    // Longer than this nobody waits without wanting to know how long it will take.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    [Inject] public Links Links { get; set; } = null!;

    [Inject] public Viewing Viewing { get; set; } = null!;

    [Inject] public Caller Caller { get; set; } = null!;

    [CascadingParameter] public HttpContext Http { get; set; } = null!;

    protected Board Board { get; private set; } = null!;

    [Inject] private BoardSource Boards { get; set; } = null!;

    [Inject] private BoardNews News { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    public override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        var answer = await Boards.TryGetAsync(Viewing.Day, Caller.Actor.Scope, Patience, Http.RequestAborted);
        News.Tell(answer);
        if (answer.Board is not { } board)
        {
            Navigation.NavigateTo(Links.BeingMade(Http.Request));
            return;
        }

        Board = board;
        if (!HasUnit(Http.Request.Query["unit"].ToString()) || !await PrepareAsync(Http.RequestAborted))
        {
            Navigation.NotFound();
            return;
        }

        // The view is taken over already and may not be read after waiting.
        await base.SetParametersAsync(ParameterView.Empty);
    }

    /// <summary>Whether a unit in the address, where there is one, is one of the plan and within the reader's scope.</summary>
    private bool HasUnit(string unit) => unit.Length == 0
        || (Board.Plan.Units.Any(one => one.Name == unit) && (Board.Scope.Unit is null || Board.Scope.Unit == unit));

    /// <summary>Picks what the page shows; false where there is no such thing within the reader's scope: the page is not found.</summary>
    protected virtual Task<bool> PrepareAsync(CancellationToken ct) => Task.FromResult(Prepare());

    /// <summary>The same for a page that has to ask nobody.</summary>
    protected virtual bool Prepare() => true;
}
