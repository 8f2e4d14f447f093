using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Web.Components;
using Peiyu.Web.Hosting;
using Peiyu.Web.Signing;

namespace Peiyu.Web.Keeping;

/// <summary>Renders the person's part of the top bar: the name, what waits, the way out with its token. Kept half a minute for each session.</summary>
internal sealed class PersonPart(
    FragmentCache kept, Caller caller, Viewing viewing, SessionCookies cookies, IServiceProvider services, ILoggerFactory loggers)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <param name="context">Of the request.</param>
    /// <param name="mark">What the page around it stands for.</param>
    public async Task<byte[]> RenderAsync(HttpContext context, ChangeMark mark)
    {
        // The token in it belongs to the session: another session of the same account has another.
        if (cookies.Of(context) is not { } session)
        {
            return Encoding.UTF8.GetBytes(await HtmlAsync(context));
        }

        var key = string.Create(CultureInfo.InvariantCulture, $"person\n{mark.Here}\n{mark.Entry}\n{viewing.Asked:o}\n{session}");
        if (kept.Find<byte[]>(key) is { } known)
        {
            return known;
        }

        var made = Encoding.UTF8.GetBytes(await HtmlAsync(context));
        kept.Keep(key, made, made.Length, Longest);
        return made;
    }

    private async Task<string> HtmlAsync(HttpContext context)
    {
        await using var renderer = new HtmlRenderer(services, loggers);
        RenderFragment person = builder =>
        {
            builder.OpenComponent<CascadingValue<Actor>>(0);
            builder.AddComponentParameter(1, nameof(CascadingValue<>.Value), caller.Actor);
            builder.AddComponentParameter(2, nameof(CascadingValue<>.ChildContent), (RenderFragment)(inner =>
            {
                inner.OpenComponent<PersonBar>(0);
                inner.CloseComponent();
            }));
            builder.CloseComponent();
        };
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(CascadingValue<>.Value)] = context,
            [nameof(CascadingValue<>.ChildContent)] = person,
        });
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<CascadingValue<HttpContext>>(parameters)).ToHtmlString());
    }
}
