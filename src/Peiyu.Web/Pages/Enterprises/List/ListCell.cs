namespace Peiyu.Web.Pages.Enterprises.List;

/// <summary>What a column shows of a row.</summary>
/// <param name="Text">In words.</param>
/// <param name="Value">For an export: a number, a day or a text; null where unknown.</param>
public sealed record ListCell(string Text, object? Value)
{
    /// <summary>The rows behind the figure; null where there are none.</summary>
    public string? Href { get; init; }

    public static ListCell Of(string? text) => new(text ?? Figures.None, text);
}
