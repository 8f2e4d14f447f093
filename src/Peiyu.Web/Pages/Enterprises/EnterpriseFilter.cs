using System.Globalization;
using Peiyu.Core.Enterprises;
using Peiyu.Core.Search;
using Peiyu.Plans.Model;

namespace Peiyu.Web.Pages.Enterprises;

/// <summary>What of the register is shown and how, as it stands in the address.</summary>
public sealed record EnterpriseFilter
{
    public const string Met = "met";
    public const string Unknown = "unknown";
    public const string Near = "near";
    public const string NoneMet = "none";
    public const int UsualSize = 50;
    public const int LargestSize = 100;

    /// <summary>What stands for a field without a value among the answers.</summary>
    public const string NotKnown = "未知";

    private const string ColumnKey = "column";

    /// <summary>Words of name, code, pinyin or initials.</summary>
    public string? Text { get; init; }

    public string? Unit { get; init; }

    /// <summary>How an industry code begins: C13.</summary>
    public string? Industry { get; init; }

    /// <summary>A library's id.</summary>
    public string? Library { get; init; }

    /// <summary>A policy's id; null: any of them.</summary>
    public string? Policy { get; init; }

    /// <summary>Whether the policy, or any, is met, unknown, nearly met, or none is met.</summary>
    public string? Award { get; init; }

    /// <summary>A fact or field that an answer waits for.</summary>
    public string? Missing { get; init; }

    /// <summary>Only those with a title that ends within so many days, at most ninety; null: whether or not.</summary>
    public int? Ending { get; init; }

    /// <summary>What the register's fields of few answers (规上, 企业规模) and the grades (亩产效益评价) must be.</summary>
    public IReadOnlyDictionary<string, string> Answers { get; init; } = new Dictionary<string, string>();

    /// <summary>The key of a column; null: in the order of the register.</summary>
    public string? Sort { get; init; }

    public int Page { get; init; } = 1;

    public int Size { get; init; } = UsualSize;

    /// <summary>Keys of columns in their order; empty: the usual ones.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>What narrows the list.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Conditions =>
    [
        new(QueryKey, Text),
        new("unit", Unit),
        new("industry", Industry),
        new("library", Library),
        new("policy", Policy),
        new("award", Award),
        new("missing", Missing),
        new("ending", Ending?.ToString(CultureInfo.InvariantCulture)),
        .. Answers.Select(answer => KeyValuePair.Create(answer.Key, (string?)answer.Value)),
    ];

    /// <summary>How it is shown, without the page.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Looks =>
    [
        new("sort", Sort),
        new("size", Size == UsualSize ? null : Size.ToString(CultureInfo.InvariantCulture)),
        .. Columns.Select(column => KeyValuePair.Create(ColumnKey, (string?)column)),
    ];

    public IEnumerable<KeyValuePair<string, string?>> Query =>
        [.. Conditions, .. Looks, new(Links.PageKey, Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null)];

    public bool IsEmpty => Conditions.All(pair => string.IsNullOrEmpty(pair.Value));

    public IReadOnlyList<string> Words => SearchText.Words(Text);

    private const string QueryKey = "q";

    /// <summary>The register's fields that have few answers.</summary>
    public static IEnumerable<Field> AnswerFields(Plan plan) => plan.Register.Fields.Where(field => field.Type.Name is "yes-no" or "choice");

    public static EnterpriseFilter Read(IQueryCollection query, Plan plan) => new()
    {
        Text = Of(query, QueryKey)?.Trim(),
        Unit = Of(query, "unit"),
        Industry = Of(query, "industry"),
        Library = Of(query, "library"),
        Policy = Of(query, "policy"),
        Award = Of(query, "award"),
        Missing = Of(query, "missing"),
        Ending = Of(query, "ending") is null ? null : Number(query, "ending", Title.DaysAhead, Title.DaysAhead),
        Answers = AnswerFields(plan).Select(field => field.Name).Concat(plan.Facts.Where(fact => fact.Type.Name == "choice").Select(fact => fact.Name))
            .Where(name => Of(query, name) is not null)
            .ToDictionary(name => name, name => Of(query, name)!, StringComparer.Ordinal),
        Sort = Of(query, "sort"),
        Page = AskedNumber.Page(Of(query, Links.PageKey)),
        Size = Number(query, "size", UsualSize, LargestSize),
        Columns = [.. query[ColumnKey].OfType<string>().Where(key => key.Length > 0).Distinct(StringComparer.Ordinal)],
    };

    private static int Number(IQueryCollection query, string key, int usual, int most) =>
        AskedNumber.Of(Of(query, key), usual, most);

    private static string? Of(IQueryCollection query, string key) => query[key].ToString() is { Length: > 0 } value ? value : null;
}
