namespace Peiyu.Web.Keeping;

/// <summary>A page as it was rendered, around the hole for the person.</summary>
/// <param name="Before">What stands before the hole, UTF-8.</param>
/// <param name="After">What stands behind it; empty where there is no hole.</param>
/// <param name="HasHole">Whether there is one.</param>
internal sealed record KeptPage(byte[] Before, byte[] After, bool HasHole)
{
    private static readonly byte[] Hole = [.. PersonHole.Mark.Select(letter => (byte)letter)];

    public int Size => Before.Length + After.Length;

    public static KeptPage Of(ReadOnlySpan<byte> page)
    {
        var place = page.IndexOf(Hole);
        return place < 0
            ? new(page.ToArray(), [], HasHole: false)
            : new(page[..place].ToArray(), page[(place + Hole.Length)..].ToArray(), HasHole: true);
    }
}
