using System.Globalization;
using Peiyu.Core.Libraries;

namespace Peiyu.Web.Pages.Libraries;

/// <summary>What of a library is shown, as it stands in the address.</summary>
public sealed record LibraryFilter
{
    public const string Proposals = "proposals";
    public const string Unknown = "unknown";
    public const string History = "history";
    public const string BySince = "since";
    public const string ByName = "name";
    public const string ByUnit = "unit";

    /// <summary>Which part of the page; null: the members.</summary>
    public string? Part { get; init; }

    public string? Unit { get; init; }

    /// <summary>A value of the first grade (亩产效益评价).</summary>
    public string? Grade { get; init; }

    /// <summary>Members that entered after this day alone.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Proposals of this kind alone.</summary>
    public ProposalKind? Kind { get; init; }

    /// <summary>Null: in the order of the register.</summary>
    public string? Sort { get; init; }

    public int Page { get; init; } = 1;

    public IEnumerable<KeyValuePair<string, string?>> Query =>
    [
        new("part", Part),
        new("unit", Unit),
        new("grade", Grade),
        new("since", Since is { } day ? Figures.Day(day) : null),
        new("kind", KindWord(Kind)),
        new("sort", Sort),
        new(Links.PageKey, Page > 1 ? $"{Page}" : null),
    ];

    public bool IsEmpty => Unit is null && Grade is null && Since is null && Kind is null;

    public static string? KindWord(ProposalKind? kind) => kind switch
    {
        ProposalKind.Enter => "enter",
        ProposalKind.Leave => "leave",
        ProposalKind.Move => "move",
        _ => null,
    };

    public static LibraryFilter Read(IQueryCollection query) => new()
    {
        Part = Of(query, "part"),
        Unit = Of(query, "unit"),
        Grade = Of(query, "grade"),
        Since = DateOnly.TryParseExact(Of(query, "since"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
        Kind = Enum.GetValues<ProposalKind>().Cast<ProposalKind?>().FirstOrDefault(kind => KindWord(kind) == Of(query, "kind")),
        Sort = Of(query, "sort"),
        Page = AskedNumber.Page(Of(query, Links.PageKey)),
    };

    private static string? Of(IQueryCollection query, string key) => query[key].ToString() is { Length: > 0 } value ? value : null;
}
