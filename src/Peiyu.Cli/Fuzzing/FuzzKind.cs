namespace Peiyu.Cli.Fuzzing;

/// <summary>What a hostile text is given to.</summary>
internal enum FuzzKind
{
    /// <summary>An expression of FEEL, read and evaluated.</summary>
    Expression,

    /// <summary>A cell of a decision table.</summary>
    Cell,

    /// <summary>A decision model, read, looked through for gaps, and every decision evaluated.</summary>
    Model,
}
