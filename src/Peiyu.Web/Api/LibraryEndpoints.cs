using System.ComponentModel;
using Peiyu.Core.Boards;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.Web.Api.Answers;

namespace Peiyu.Web.Api;

internal static class LibraryEndpoints
{
    private static readonly string[] Statuses = ["met", "unknown"];

    public static void MapLibraries(this IEndpointRouteBuilder api)
    {
        api.MapGet("/libraries/{id}", (HttpContext http, ApiBoards boards, [Description("培育库的代号")] string id) =>
                boards.AnswerAsync(http, board => Find(board, id) is { } library ? Tell(board, library) : null))
            .Tells<LibraryDetail>("getLibrary", "一个培育库", "入库的条件，和按规则符合、判断不了的户数。")
            .OfDay();
        api.MapGet("/libraries/{id}/enterprises", (
                HttpContext http,
                ApiBoards boards,
                [Description("培育库的代号")] string id,
                [Description("met 按规则符合（不写就是它），unknown 判断不了")] string? status,
                [AsParameters] Paging paging) =>
                boards.AnswerAsync<object>(http, board => Lines(http, board, (id, status ?? "met"), paging)))
            .Tells<Listing<LibraryLineItem>>("listLibraryEnterprises", "一个培育库按规则有谁", "按规则符合的，或缺指标判断不了的企业。")
            .OfDay();
    }

    private static Library? Find(Board board, string id) => board.Plan.Libraries.FirstOrDefault(library => library.Id == id);

    private static LibraryDetail Tell(Board board, Library library) => new()
    {
        AsOf = board.AsOf,
        Revision = board.Revision,
        Id = library.Id,
        Name = library.Name,
        Clause = library.Clause,
        Conditions = [.. library.When.Select(ConditionItem.Of)],
        Met = board.LinesOf(library).Count(line => line.Status == Status.Met),
        Unknown = board.LinesOf(library).Count(line => line.Status == Status.Unknown),
        Readings = [.. library.Assumptions.Select(assumption => assumption.Text)],
    };

    private static object? Lines(HttpContext http, Board board, (string Library, string Status) asked, Paging paging) =>
        !Statuses.Contains(asked.Status) ? Problems.Unknown("status", asked.Status, Statuses)
        : Find(board, asked.Library) is not { } library ? null
        : paging.List(http, board, [.. board.LinesOf(library).Where(line => Words.Of(line.Status) == asked.Status)], line => new LibraryLineItem
        {
            Code = line.Enterprise.Code,
            Name = line.Enterprise.Name,
            Unit = line.Enterprise.Unit,
            Status = Words.Of(line.Status),
            Missing = line.Missing,
        });
}
