namespace Peiyu.Core.Fund;

/// <summary>The lines that a posting would have, or why there are none.</summary>
internal sealed record Move(IReadOnlyList<MoveLine> Lines, string? Refusal)
{
    public static Move Refused(string sentence) => new([], sentence);

    /// <summary>Within one year.</summary>
    public static Move Between(string pot, int year, string from, string to, long fen) =>
        new([new(pot, year, from, -fen), new(pot, year, to, fen)], null);
}
