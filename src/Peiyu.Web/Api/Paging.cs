using System.ComponentModel;
using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Peiyu.Core.Boards;
using Peiyu.Web.Api.Answers;

namespace Peiyu.Web.Api;

/// <summary>Which part of a list is asked for.</summary>
internal sealed record Paging
{
    public const int UsualSize = 50;
    public const int LargestSize = 200;

    [FromQuery(Name = Links.PageKey)]
    [Description("第几页，从 1 起")]
    public int? Page { get; init; }

    [FromQuery(Name = "size")]
    [Description("每页几条，1 到 200；不写是 50")]
    public int? Size { get; init; }

    /// <summary>The page, from 1; so far that a list is never that long.</summary>
    public int Number => Math.Clamp(Page ?? 1, 1, int.MaxValue / LargestSize);

    public int Most => Math.Clamp(Size ?? UsualSize, 1, LargestSize);

    /// <summary>How many come before the page; a page beyond the end is empty.</summary>
    public int Skip => (Number - 1) * Most;

    /// <summary>The page of a list that lies in memory.</summary>
    /// <typeparam name="TRow">What is listed.</typeparam>
    /// <typeparam name="T">What is told of it.</typeparam>
    public Listing<T> List<TRow, T>(HttpContext http, Board board, IReadOnlyList<TRow> all, Func<TRow, T> tell) =>
        List(http, all.Count, [.. all.Skip(Skip).Take(Most).Select(tell)]) with { AsOf = board.AsOf, Revision = board.Revision };

    /// <summary>The page of a list of which it alone was read.</summary>
    /// <typeparam name="T">What is told.</typeparam>
    public Listing<T> List<T>(HttpContext http, int count, IReadOnlyList<T> rows) => new()
    {
        Count = count,
        Page = Number,
        Size = Most,
        Next = Skip + rows.Count < count && rows.Count > 0 ? NextOf(http.Request) : null,
        Items = rows,
    };

    private string NextOf(HttpRequest request)
    {
        var query = new QueryBuilder(request.Query.Where(pair => pair.Key != Links.PageKey))
        {
            { Links.PageKey, (Number + 1).ToString(CultureInfo.InvariantCulture) },
        };
        return request.PathBase + request.Path.ToUriComponent() + query.ToQueryString();
    }
}
