namespace Peiyu.Core.Boards;

/// <summary>How far the making of a board is.</summary>
/// <param name="AsOf">Its day.</param>
/// <param name="Done">How many parts are made.</param>
/// <param name="Parts">Of how many.</param>
public sealed record BoardProgress(DateOnly AsOf, int Done, int Parts)
{
    /// <summary>0 to 99: what is whole is a board.</summary>
    public int Percent => Parts == 0 ? 0 : Math.Min(99, Done * 100 / Parts);
}
