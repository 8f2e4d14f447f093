using Peiyu.Core.Boards;

namespace Peiyu.Web.Pages.Pipelines;

/// <summary>What of a pipeline is shown, as it stands in the address.</summary>
public sealed record PipelineFilter
{
    public const string Candidates = "candidates";

    public string? Unit { get; init; }

    /// <summary>Part of an enterprise's name or code.</summary>
    public string? Text { get; init; }

    /// <summary>One state's rows, as a list.</summary>
    public string? State { get; init; }

    /// <summary><see cref="Candidates"/>; null: those who are on their way or through.</summary>
    public string? Part { get; init; }

    /// <summary>A sort of candidate; null: all.</summary>
    public string? Kind { get; init; }

    public int Page { get; init; } = 1;

    public bool IsEmpty => Unit is null && Text is null && Kind is null;

    public IEnumerable<KeyValuePair<string, string?>> Query =>
    [
        new("unit", Unit), new("q", Text), new("state", State), new("part", Part), new("kind", Kind),
        new(Links.PageKey, Page > 1 ? $"{Page}" : null),
    ];

    public static PipelineFilter Read(IQueryCollection query) => new()
    {
        Unit = Of(query, "unit"),
        Text = Of(query, "q"),
        State = Of(query, "state"),
        Part = Of(query, "part"),
        Kind = Of(query, "kind"),
        Page = AskedNumber.Page(Of(query, Links.PageKey)),
    };

    /// <summary>Whether an enterprise is looked for.</summary>
    public bool Shows(EnterpriseLine line) => (Unit is null || line.Unit == Unit) && HasText(line);

    private bool HasText(EnterpriseLine line) => Text is null || Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .All(word => line.Name.Contains(word, StringComparison.OrdinalIgnoreCase) || line.Code.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static string? Of(IQueryCollection query, string key) => query[key].ToString().Trim() is { Length: > 0 } value ? value : null;
}
