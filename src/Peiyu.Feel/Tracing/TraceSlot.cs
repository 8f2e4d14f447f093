using Peiyu.Feel.Values;

namespace Peiyu.Feel.Tracing;

/// <summary>
/// One step of an evaluation. A step's own steps follow it directly, so that the slots of a trace, as they were filled,
/// are the tree.
/// </summary>
internal struct TraceSlot
{
    /// <summary>A node, a test, an expression, a variable of a loop, or what a host noted.</summary>
    internal object What;

    /// <summary>C# null while it is being evaluated.</summary>
    internal FeelValue? Value;

    /// <summary>How many slots it takes with all below it; where negative, the complement of the slot that it repeats.</summary>
    internal int Length;

    /// <summary>How many slots to go on to the next beside it.</summary>
    internal readonly int Step => Length < 0 ? 1 : Length;
}
