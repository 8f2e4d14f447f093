namespace Peiyu.Core.Accounts;

/// <summary>A password that is printed once and changed at the first sign-in.</summary>
public sealed record OneTimePassword(string Role, string UserName, string Password);
