using Microsoft.AspNetCore.Components;
using Peiyu.Core.Imports;
using Peiyu.Web.Signing;

namespace Peiyu.Web.Pages.Imports;

/// <summary>A page around importing: for whoever may not import there is no such page.</summary>
public abstract class ImportPage : ComponentBase
{
    [Inject] public Links Links { get; set; } = null!;

    [CascadingParameter] public HttpContext Http { get; set; } = null!;

    [Inject] protected NavigationManager Navigation { get; set; } = null!;

    [Inject] protected Caller Caller { get; set; } = null!;

    [Inject] private Importer Importer { get; set; } = null!;

    protected CancellationToken Ct => Http.RequestAborted;

    /// <summary>The page in the address, from 1.</summary>
    protected int Page => AskedNumber.Page(Http.Request.Query[Links.PageKey]);

    public override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        if (!Importer.Allows(Caller.Actor) || !await LoadAsync())
        {
            Navigation.NotFound();
            return;
        }

        await base.SetParametersAsync(ParameterView.Empty);
    }

    /// <summary>Gets what the page shows; false where there is no such thing.</summary>
    protected virtual Task<bool> LoadAsync() => Task.FromResult(true);
}
