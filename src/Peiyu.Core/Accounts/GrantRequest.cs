namespace Peiyu.Core.Accounts;

/// <summary>What an account is to be.</summary>
/// <param name="Role">The role's identifier in the plan; null: none, nothing may be done.</param>
/// <param name="Unit">The unit of a role that is limited to one.</param>
/// <param name="Enterprise">The code of the enterprise of a role that is limited to one.</param>
/// <param name="Reason">Why.</param>
public sealed record GrantRequest(string? Role, string? Unit, string? Enterprise, string Reason);
