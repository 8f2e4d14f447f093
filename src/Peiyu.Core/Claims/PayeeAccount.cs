namespace Peiyu.Core.Claims;

/// <summary>The account to which an enterprise had money paid the last time that it asked.</summary>
public sealed record PayeeAccount(string Name, string Bank, string Number);
