using System.ComponentModel;
using System.Globalization;
using Peiyu.Core.Boards;
using Peiyu.Core.Libraries;
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
        api.MapGet("/libraries/{id}/members", (
                HttpContext http,
                ApiBoards boards,
                LibraryReader libraries,
                [Description("培育库的代号")] string id,
                [AsParameters] Paging paging) =>
                boards.AnswerAsync<Listing<LibraryMemberItem>>(
                    http,
                    async board => Find(board, id) is { } library
                        ? paging.List(http, board, (await libraries.OfAsync(board, http.RequestAborted)).MembersOf(library), LibraryMemberItem.Of)
                        : null,
                    board => DecidedAsync(http, board, libraries)))
            .Tells<Listing<LibraryMemberItem>>("listLibraryMembers", "一个培育库的在库企业", "按决定在库的企业：哪一天入的、谁定的、为什么，按规则现在还符不符合。")
            .OfDay();
        api.MapGet("/libraries/{id}/proposals", (
                HttpContext http,
                ApiBoards boards,
                LibraryReader libraries,
                [Description("培育库的代号")] string id,
                [AsParameters] Paging paging) =>
                boards.AnswerAsync<Listing<LibraryProposalItem>>(
                    http,
                    async board => Find(board, id) is { } library
                        ? paging.List(http, board, (await libraries.OfAsync(board, http.RequestAborted)).ProposalsOf(library), LibraryProposalItem.Of)
                        : null,
                    board => DecidedAsync(http, board, libraries)))
            .Tells<Listing<LibraryProposalItem>>("listLibraryProposals", "一个培育库待定的建议", "规则提出、还没有人定的：入库、出库、转库。")
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

    /// <summary>Decisions change these answers too, and they are not in the board.</summary>
    private static async Task<string> DecidedAsync(HttpContext http, Board board, LibraryReader libraries) =>
        (await libraries.OfAsync(board, http.RequestAborted)).Last.ToString(CultureInfo.InvariantCulture);

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
