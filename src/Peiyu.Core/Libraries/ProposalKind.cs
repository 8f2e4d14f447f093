namespace Peiyu.Core.Libraries;

/// <summary>What a proposal would change.</summary>
public enum ProposalKind
{
    /// <summary>入库.</summary>
    Enter,

    /// <summary>出库.</summary>
    Leave,

    /// <summary>转库: it leaves one library and enters another.</summary>
    Move,
}
