using Peiyu.Plans.Model;

namespace Peiyu.Web.Pages.Enterprises;

/// <summary>What of the register is shown, as it stands in the address.</summary>
public sealed record EnterpriseFilter
{
    public const string Met = "met";
    public const string Unknown = "unknown";
    public const string NoneMet = "none";
    public const string ByName = "name";
    public const string ByUnit = "unit";
    public const string ByAmount = "amount";
    public const string ByUnknown = "unknown";

    /// <summary>A part of the name or the code.</summary>
    public string? Text { get; init; }

    public string? Unit { get; init; }

    /// <summary>A library's id.</summary>
    public string? Library { get; init; }

    /// <summary>Whether there are awards that are met, unknown, or none met.</summary>
    public string? Award { get; init; }

    /// <summary>The register's yes-no fields (规上) with the answer asked for: 是, 否 or 未知.</summary>
    public IReadOnlyDictionary<string, string> Answers { get; init; } = new Dictionary<string, string>();

    /// <summary>Null: in the order of the register.</summary>
    public string? Sort { get; init; }

    public int Page { get; init; } = 1;

    public IEnumerable<KeyValuePair<string, string?>> Query =>
    [
        new("q", Text),
        new("unit", Unit),
        new("library", Library),
        new("award", Award),
        .. Answers.Select(answer => KeyValuePair.Create(answer.Key, (string?)answer.Value)),
        new("sort", Sort),
        new(Links.PageKey, Page > 1 ? $"{Page}" : null),
    ];

    public bool IsEmpty => Query.All(pair => pair.Key is "sort" or Links.PageKey || string.IsNullOrEmpty(pair.Value));

    public static IEnumerable<Field> YesNoFields(Plan plan) => plan.Register.Fields.Where(field => field.Type.Name == "yes-no");

    public static EnterpriseFilter Read(IQueryCollection query, Plan plan) => new()
    {
        Text = Of(query, "q")?.Trim(),
        Unit = Of(query, "unit"),
        Library = Of(query, "library"),
        Award = Of(query, "award"),
        Answers = YesNoFields(plan)
            .Where(field => Of(query, field.Name) is not null)
            .ToDictionary(field => field.Name, field => Of(query, field.Name)!, StringComparer.Ordinal),
        Sort = Of(query, "sort"),
        Page = int.TryParse(Of(query, Links.PageKey), out var page) && page > 0 ? page : 1,
    };

    private static string? Of(IQueryCollection query, string key) => query[key].ToString() is { Length: > 0 } value ? value : null;
}
