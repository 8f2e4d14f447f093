using Peiyu.Core.Access;
using Peiyu.Core.Flows;

namespace Peiyu.Web.Pages.Cases;

/// <summary>Which cases of a flow are shown, as it stands in the address.</summary>
public sealed record CaseFilter
{
    public const string Board = "board";
    public const string ByDue = "due";
    public const string ByAmount = "amount";

    /// <summary>Words of the number, the label, the enterprise.</summary>
    public string? Text { get; init; }

    public string? State { get; init; }

    public string? Unit { get; init; }

    /// <summary>Those for which the reader has a step to take.</summary>
    public bool IsMine { get; init; }

    /// <summary>Those whose promise is broken.</summary>
    public bool IsLate { get; init; }

    public string? Sort { get; init; }

    /// <summary>Null: as a list.</summary>
    public string? View { get; init; }

    public int Page { get; init; } = 1;

    public IEnumerable<KeyValuePair<string, string?>> Query =>
    [
        new("q", Text),
        new("state", State),
        new("unit", Unit),
        new("mine", IsMine ? "yes" : null),
        new("late", IsLate ? "yes" : null),
        new("sort", Sort),
        new("view", View),
        new(Links.PageKey, Page > 1 ? $"{Page}" : null),
    ];

    public bool IsEmpty => Text is null && State is null && Unit is null && !IsMine && !IsLate;

    public static CaseFilter Read(IQueryCollection query) => new()
    {
        Text = Of(query, "q")?.Trim(),
        State = Of(query, "state"),
        Unit = Of(query, "unit"),
        IsMine = Of(query, "mine") == "yes",
        IsLate = Of(query, "late") == "yes",
        Sort = Of(query, "sort"),
        View = Of(query, "view"),
        Page = AskedNumber.Page(Of(query, Links.PageKey)),
    };

    /// <summary>What it leaves of the cases, in its order.</summary>
    /// <param name="cases">The newest first.</param>
    /// <param name="reader">Whose turn is asked for.</param>
    public IReadOnlyList<HandledCase> Of(IEnumerable<HandledCase> cases, Actor reader)
    {
        var left = cases.Where(one => (State is null || one.State == State) && (Unit is null || one.Unit == Unit)
            && (!IsMine || one.IsTurnOf(reader)) && (!IsLate || one.IsLate) && HasText(one));
        return Sort switch
        {
            ByDue => [.. left.OrderBy(one => one.Nearest?.Left ?? int.MaxValue)],
            ByAmount => [.. left.OrderByDescending(one => one.Money(CaseWords.AmountOf(one.Kind)?.Name ?? "") ?? decimal.MinValue)],
            _ => [.. left],
        };
    }

    private bool HasText(HandledCase one) => Text is null || Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .All(word => new[] { one.Label, one.What, one.Enterprise, one.Code, one.Unit }.Any(text => text?.Contains(word, StringComparison.OrdinalIgnoreCase) == true));

    private static string? Of(IQueryCollection query, string key) => query[key].ToString() is { Length: > 0 } value ? value : null;
}
