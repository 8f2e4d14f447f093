namespace Peiyu.Columns.Evaluation;

/// <summary>Whose rows an expression speaks of: the award's own, or those of a list inside of it.</summary>
internal sealed class Level(Level? parent)
{
    public Level? Parent => parent;

    private int Depth { get; } = parent is null ? 1 : parent.Depth + 1;

    public static Level? Deeper(Level? a, Level? b) => b is null || a?.Depth > b.Depth ? a : b;
}
