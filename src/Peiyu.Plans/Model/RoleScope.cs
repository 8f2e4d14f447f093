namespace Peiyu.Plans.Model;

/// <summary>Whose data a role reaches.</summary>
public enum RoleScope
{
    /// <summary>Nobody's: the administrators.</summary>
    None,

    /// <summary>The whole county's.</summary>
    County,

    /// <summary>The enterprises and cases of the account's unit.</summary>
    Unit,

    /// <summary>The account's own enterprise.</summary>
    Enterprise,
}
