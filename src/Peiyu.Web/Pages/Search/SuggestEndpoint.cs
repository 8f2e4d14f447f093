using Microsoft.AspNetCore.Http.HttpResults;
using Peiyu.Core.Boards;
using Peiyu.Core.Search;
using Peiyu.Web.Signing;

namespace Peiyu.Web.Pages.Search;

/// <summary>Answers while somebody types: the best few of each group, as a piece of HTML.</summary>
internal static class SuggestEndpoint
{
    private const int Most = 5;

    // Who types is not kept waiting; Enter still leads to the page that waits.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    public static void MapSuggestions(this IEndpointRouteBuilder routes) => routes.MapGet(SearchLinks.SuggestPath, AnswerAsync);

    private static async Task<IResult> AnswerAsync(
        string? q, BoardSource boards, SearchDesk desk, Caller caller, Viewing viewing, Links links, CancellationToken ct)
    {
        var answer = await boards.TryGetAsync(viewing.Day, caller.Actor.Scope, Patience, ct);
        var found = answer.Board is { } board ? await desk.FindAsync(caller.Actor, board, q, ct) : Found.Nothing;
        return new RazorComponentResult<Suggestions>(new Dictionary<string, object?> { [nameof(Suggestions.Groups)] = new SearchGroups(links).Of(found, q, Most) });
    }
}
