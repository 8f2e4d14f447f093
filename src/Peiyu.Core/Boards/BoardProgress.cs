namespace Peiyu.Core.Boards;

/// <summary>How far the making of a board is.</summary>
/// <param name="AsOf">Its day.</param>
/// <param name="Done">How many parts are made.</param>
/// <param name="Parts">Of how many; 0 while that is not known.</param>
/// <param name="IsInLine">Other days are made first.</param>
public sealed record BoardProgress(DateOnly AsOf, int Done, int Parts, bool IsInLine)
{
    /// <summary>0 to 99: what is whole is a board.</summary>
    public int Percent => Parts == 0 ? 0 : Math.Min(99, Done * 100 / Parts);
}
