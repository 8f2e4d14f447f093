namespace Peiyu.Core.Accounts;

/// <summary>What somebody is told on signing in, to notice whether another one used the account.</summary>
/// <param name="Previous">The sign-in before this one, UTC; null: this is the first.</param>
/// <param name="Failures">How many did not succeed since then.</param>
/// <param name="PasswordDaysLeft">In how many days the password is to be changed; null where that is far off or no concern.</param>
public sealed record SignInNews(DateTime? Previous, int Failures, int? PasswordDaysLeft);
