using Peiyu.Core.Access;
using Peiyu.Core.Data;
using Peiyu.Plans.Model;

namespace Peiyu.Web.Signing;

/// <summary>Who asks for the page: the account that signed in, or a visitor.</summary>
public sealed class Caller
{
    public Actor Actor { get; private set; } = Actor.Visitor;

    /// <summary>The account; null for a visitor. It is shared between requests: nobody may change it.</summary>
    public Account? Account { get; private set; }

    public bool IsSignedIn => Account is not null;

    /// <summary>Whether the act on that kind is its right.</summary>
    public bool May(string act, string on) => Actor.May(act, on);

    /// <summary>The page that a role starts from.</summary>
    public string Home => Actor.Role switch
    {
        null => Account is null ? SigningLinks.SignIn : SigningLinks.Account,
        _ when May(Acts.Manage, RightOn.Accounts) => SigningLinks.Accounts,
        _ when May(Acts.Grant, RightOn.Grants) => SigningLinks.Grants,
        _ when May(Acts.Audit, RightOn.Records) => SigningLinks.Records,
        _ when Actor.Scope.Unit is { } unit => $"/units/{Uri.EscapeDataString(unit)}",
        _ when Actor.Scope.Enterprise is { } code => $"{Links.EnterprisesPath}/{Uri.EscapeDataString(code)}",
        _ when Actor.Scope.IsCounty => "/",
        _ => SigningLinks.Account,
    };

    internal void Is(Account account, Actor actor) => (Account, Actor) = (account, actor);
}
