namespace Peiyu.Core.Boards;

/// <summary>What is to be evaluated for a board.</summary>
/// <param name="Mark">How far the register had been told.</param>
/// <param name="Layout">How it is cut.</param>
/// <param name="Together">The part of those evaluated together where it can be taken over; null where it must be made.</param>
/// <param name="Ranges">The ranges that must be made.</param>
internal sealed record BoardOrder(
    Watermark Mark, Layout Layout, BoardPart? Together, IReadOnlyList<(long First, long Last)> Ranges);
