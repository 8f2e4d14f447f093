namespace Peiyu.Core.Todo;

/// <summary>Something that waits for somebody.</summary>
/// <param name="Kind">What.</param>
/// <param name="Count">How much of it, at least 1.</param>
/// <param name="Examples">A few of it by name; empty where names would say nothing.</param>
public sealed record TodoItem(TodoKind Kind, int Count, IReadOnlyList<string> Examples)
{
    /// <summary>Within how many days, where the plan says; null for everything else.</summary>
    public int? Days { get; init; }
}
