namespace Peiyu.Core.Entry;

/// <summary>A value of a fact as somebody typed it.</summary>
/// <param name="Code">The enterprise.</param>
/// <param name="Fact">The fact's name.</param>
/// <param name="Period">As in the 期间 column; empty for a fact without period.</param>
/// <param name="Value">Empty or null: the value is taken back.</param>
/// <param name="Reason">Why; needed where a value is corrected or taken back.</param>
public sealed record FactForm(string Code, string Fact, string Period, string? Value, string Reason)
{
    /// <summary>The last entry that the form was made from, 0 where there was none; null: whatever is kept is overruled.</summary>
    public long? Seen { get; init; }

    /// <summary>A file that shows that the value is right; null for none.</summary>
    public Attachments.SentFile? Evidence { get; init; }
}
