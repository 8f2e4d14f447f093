using Microsoft.AspNetCore.Components;
using Peiyu.Core.Boards;

namespace Peiyu.Web.Components;

/// <summary>A page that shows the board of the day that the reader looks at.</summary>
public abstract class OldBoardPage : ComponentBase
{
    [Inject] public Links Links { get; set; } = null!;

    [Inject] public Viewing Viewing { get; set; } = null!;

    [CascadingParameter] public HttpContext Http { get; set; } = null!;

    protected OldBoard Board { get; private set; } = null!;

    [Inject] private OldBoardSource Boards { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    public override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        Board = await Boards.GetAsync(Viewing.Day, Http.RequestAborted);
        if (!Prepare())
        {
            Navigation.NotFound();
            return;
        }

        // The view is taken over already and may not be read after waiting.
        await base.SetParametersAsync(ParameterView.Empty);
    }

    /// <summary>Picks from the board what the page shows; false where there is no such thing: the page is not found.</summary>
    protected abstract bool Prepare();
}
