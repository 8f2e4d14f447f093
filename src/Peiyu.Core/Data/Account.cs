using Microsoft.AspNetCore.Identity;

namespace Peiyu.Core.Data;

/// <summary>Somebody who signs in. What the account may do is the plan's role, where it may do it is the unit or enterprise.</summary>
public sealed class Account : IdentityUser<long>
{
    /// <summary>As shown beside what the account did: 县工信局 中小企业科.</summary>
    public required string DisplayName { get; set; }

    /// <summary>The role's identifier in the plan; null until the security administrator grants one: nothing may be done.</summary>
    public string? Role { get; set; }

    /// <summary>The unit of a role that is limited to one; null otherwise.</summary>
    public string? Unit { get; set; }

    /// <summary>The code of the enterprise of a role that is limited to one; null otherwise.</summary>
    public string? Enterprise { get; set; }

    /// <summary>The password was given by somebody else (shipped, invited, reset) and is changed before anything else.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; set; }

    /// <summary>When it was closed, UTC; null while it may sign in. A closed account is kept for its records.</summary>
    public DateTime? ClosedAt { get; set; }

    /// <summary>UTC; null before the first time.</summary>
    public DateTime? LastSignInAt { get; set; }
}
