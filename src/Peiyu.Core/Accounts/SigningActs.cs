namespace Peiyu.Core.Accounts;

/// <summary>Words of the record for what the holder of an account does with it; the rights have theirs in <see cref="Plans.Model.Acts"/>.</summary>
public static class SigningActs
{
    /// <summary>What these acts are on.</summary>
    public const string On = "登录";

    public const string SignIn = "sign-in";
    public const string Failure = "sign-in-failed";
    public const string LockOut = "lock-out";
    public const string SignOut = "sign-out";
    public const string Password = "password";
    public const string SecondFactor = "second-factor";
    public const string Link = "sign-on-link";
    public const string Unlink = "sign-on-unlink";

    public static IReadOnlyList<string> All { get; } = [SignIn, Failure, LockOut, SignOut, Password, SecondFactor, Link, Unlink];
}
