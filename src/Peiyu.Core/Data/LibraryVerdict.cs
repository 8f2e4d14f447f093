namespace Peiyu.Core.Data;

/// <summary>What was decided about a proposal.</summary>
public enum LibraryVerdict
{
    /// <summary>入库.</summary>
    Enter,

    /// <summary>出库.</summary>
    Leave,

    /// <summary>不入库: the rules proposed to enter and an official said no.</summary>
    RefuseEntry,

    /// <summary>留库: the rules proposed to leave and an official said no.</summary>
    RefuseLeave,
}
