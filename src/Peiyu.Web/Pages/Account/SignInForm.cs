namespace Peiyu.Web.Pages.Account;

/// <summary>What is typed to sign in.</summary>
public sealed class SignInForm
{
    public string? Name { get; set; }

    public string? Password { get; set; }
}
