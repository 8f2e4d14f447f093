namespace Peiyu.Dmn;

public enum TableRemarkKind
{
    /// <summary>Inputs to which no row applies, in a table without default.</summary>
    Gap,

    /// <summary>Inputs to which two rows apply that the policy does not allow together.</summary>
    Overlap,

    /// <summary>A row that never decides anything.</summary>
    Unreachable,

    /// <summary>The table is written in a way, or so large, that it was not looked at.</summary>
    NotAnalysed,
}
