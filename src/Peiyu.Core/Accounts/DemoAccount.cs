namespace Peiyu.Core.Accounts;

/// <summary>One of the accounts that come with the invented data, as the table on the terminal shows it.</summary>
/// <param name="Role">The role's name.</param>
/// <param name="UserName">What is typed to sign in.</param>
/// <param name="IsChanged">Whether its password is no longer the shipped one.</param>
public sealed record DemoAccount(string Role, string UserName, bool IsChanged);
