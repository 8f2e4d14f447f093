namespace Peiyu.Core.Claims;

/// <summary>Who can be told that an award is met.</summary>
public enum AwardReach
{
    /// <summary>The enterprise has an account.</summary>
    Enterprise,

    /// <summary>It has none, but its unit has.</summary>
    Unit,

    /// <summary>Neither: the county claims it itself (代为申领).</summary>
    Nobody,
}
