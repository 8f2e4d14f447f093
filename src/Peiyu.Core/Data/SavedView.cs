namespace Peiyu.Core.Data;

/// <summary>A list as somebody wants to see it again: its filters, order and columns under a name.</summary>
public sealed class SavedView
{
    public long Id { get; set; }

    public long AccountId { get; set; }

    /// <summary>The list's path: /enterprises.</summary>
    public required string Path { get; set; }

    public required string Name { get; set; }

    /// <summary>The address after the question mark, without the day.</summary>
    public required string Query { get; set; }
}
