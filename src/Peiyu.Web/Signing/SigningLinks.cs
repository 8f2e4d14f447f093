namespace Peiyu.Web.Signing;

/// <summary>The addresses of signing in and of what the administrators do; they know no day.</summary>
public static class SigningLinks
{
    public const string SignIn = "/sign-in";
    public const string Code = "/sign-in/code";
    public const string SignOut = "/sign-out";
    public const string ChangePassword = "/password/change";
    public const string ForgotPassword = "/password/forgot";
    public const string Invitation = "/invitation";
    public const string Account = "/account";
    public const string SecondFactor = "/account/second-factor";
    public const string SignOutEverywhere = "/account/sign-out-everywhere";
    public const string Accounts = "/accounts";
    public const string Grants = "/grants";
    public const string Records = "/records";

    /// <summary>The key of the address to go on to.</summary>
    public const string ReturnKey = "returnUrl";

    /// <summary>The key that says that a session has ended.</summary>
    public const string EndedKey = "ended";

    /// <summary>It ended because the account signed in somewhere else.</summary>
    public const string EndedElsewhere = "elsewhere";

    /// <summary>The key that says that somebody signed out here who came from the provider of sign-on.</summary>
    public const string LeftKey = "left";

    /// <summary>The address to go on to where it is one of ours; null for any other.</summary>
    public static string? Local(string? address) =>
        address is ['/', .. var rest] && (rest.Length == 0 || rest[0] is not ('/' or '\\')) && !address.Any(char.IsControl) ? address : null;
}
