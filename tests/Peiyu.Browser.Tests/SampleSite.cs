using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Peiyu.Browser.Tests;

/// <summary>Pages that only the tests' site has.</summary>
internal static class SampleSite
{
    private const int Steps = 3;

    public static void MapSamples(this IEndpointRouteBuilder site)
    {
        site.MapGet(Samples.Path, () => new RazorComponentResult<Samples>());
        site.MapGet(MovingSamples.Path, () => new RazorComponentResult<MovingSamples>());
        site.MapPost(MovingSamples.Upload, async (HttpRequest request) =>
        {
            var form = await request.ReadFormAsync();
            return Results.Redirect($"/tour?size={form.Files[0].Length}");
        });
        site.MapGet(MovingSamples.Progress + "/{step:int}", (int step) => Results.Content(Fragment(step), "text/html; charset=utf-8"));
    }

    private static string Fragment(int step) => step < Steps
        ? $"<div data-poll=\"{MovingSamples.Progress}/{step + 1}\" aria-live=\"polite\">读了 {step} 行</div>"
        : $"<div aria-live=\"polite\">读完了 {step} 行</div>";
}
