using System.Globalization;
using Microsoft.Net.Http.Headers;
using Peiyu.Core.Boards;
using Peiyu.Web.Signing;

namespace Peiyu.Web.Api;

/// <summary>Answers from the board of the day, within the scope of who asks; unchanged answers are not sent again.</summary>
internal sealed class ApiBoards(BoardSource boards, Viewing viewing, Caller caller)
{
    // A program can wait a little longer than a person, and is told when to come back.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private const int ComeBackAfter = 2;

    public Task<IResult> AnswerAsync<T>(HttpContext http, Func<Board, T?> make)
        where T : class => AnswerAsync(http, board => Task.FromResult(make(board)), null);

    public Task<IResult> AnswerAsync<T>(HttpContext http, Func<Board, Task<T?>> make)
        where T : class => AnswerAsync(http, make, null);

    /// <param name="http">The request.</param>
    /// <param name="make">Makes the answer, a result where it is more than one; null where there is no such thing: it is not found.</param>
    /// <param name="more">Gives what else the answer depends on beside the board; null: nothing.</param>
    /// <typeparam name="T">The answer.</typeparam>
    public async Task<IResult> AnswerAsync<T>(HttpContext http, Func<Board, Task<T?>> make, Func<Board, Task<string>>? more)
        where T : class
    {
        var answer = await boards.TryGetAsync(viewing.Day, caller.Actor.Scope, Patience, http.RequestAborted);
        if (answer.Board is not { } board)
        {
            http.Response.Headers.RetryAfter = ComeBackAfter.ToString(CultureInfo.InvariantCulture);
            return Problems.Of(StatusCodes.Status503ServiceUnavailable);
        }

        var tag = BoardTag.Of(board, caller, more is null ? "" : await more(board));
        if (IsKnown(http, tag))
        {
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        var made = await make(board);
        if (made is not (null or IResult))
        {
            return TypedResults.Ok(made);
        }

        // A problem is no answer to come back to.
        http.Response.Headers.ETag = default;
        return made as IResult ?? Problems.Of(StatusCodes.Status404NotFound);
    }

    /// <summary>Puts the tag on the answer and says whether the program has it already.</summary>
    public static bool IsKnown(HttpContext http, string tag)
    {
        var known = http.Request.GetTypedHeaders().IfNoneMatch;
        var headers = http.Response.Headers;
        (headers.ETag, headers.CacheControl, headers.Vary) = (tag, "private, no-cache", "Authorization, Cookie");
        var mine = EntityTagHeaderValue.Parse(tag);
        return known.Any(one => one.Equals(EntityTagHeaderValue.Any) || one.Compare(mine, useStrongComparison: false));
    }
}
