namespace Peiyu.Core.Data;

/// <summary>How something came into the register.</summary>
public enum ImportKind
{
    /// <summary>From a file.</summary>
    File,

    /// <summary>Entered or corrected by hand.</summary>
    Entry,

    /// <summary>Takes back what an earlier import said.</summary>
    Undo,
}
