namespace Peiyu.Core.Boards;

/// <summary>
/// How the register is cut into parts that are evaluated one by one: ranges of numbers, and one part of those enterprises whose
/// cases reach beyond them.
/// </summary>
/// <param name="Together">The numbers of the enterprises that must be evaluated together.</param>
/// <param name="Ranges">First and last number of each other part; those evaluated together are left out of it.</param>
/// <param name="Enterprises">How many there are on all.</param>
internal sealed record Layout(IReadOnlySet<long> Together, IReadOnlyList<(long First, long Last)> Ranges, int Enterprises)
{
    public static Layout Of(IReadOnlyList<long> ids, IReadOnlySet<long> together, int size) =>
        new(together, [.. ids.Chunk(size).Select(chunk => (chunk[0], chunk[^1]))], ids.Count);

    public static bool Contains((long First, long Last) range, long id) => id >= range.First && id <= range.Last;
}
