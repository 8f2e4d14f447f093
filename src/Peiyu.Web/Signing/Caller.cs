using Peiyu.Core.Access;
using Peiyu.Core.Data;
using Peiyu.Plans.Model;

namespace Peiyu.Web.Signing;

/// <summary>Who asks for the page: the account that signed in, or a visitor.</summary>
public sealed class Caller
{
    private Actor _granted = Actor.Visitor;

    /// <summary>Who acts; while a duty is owed without role and scope, so that no page, open to visitors or not, shows more than to one.</summary>
    public Actor Actor => OwesDuty ? _granted with { Role = null, Scope = Scope.Nothing } : _granted;

    /// <summary>Whether something is to be done first: a password to choose, a second factor to enrol.</summary>
    public bool OwesDuty { get; private set; }

    /// <summary>The account; null for a visitor. It is shared between requests: nobody may change it.</summary>
    public Account? Account { get; private set; }

    public bool IsSignedIn => Account is not null;

    /// <summary>Whether the act on that kind is its right.</summary>
    public bool May(string act, string on) => Actor.May(act, on);

    /// <summary>The page that a role starts from.</summary>
    public string Home => _granted.Role switch
    {
        null => Account is null ? SigningLinks.SignIn : SigningLinks.Account,
        _ when _granted.May(Acts.Manage, RightOn.Accounts) => SigningLinks.Accounts,
        _ when _granted.May(Acts.Grant, RightOn.Grants) => SigningLinks.Grants,
        _ when _granted.May(Acts.Audit, RightOn.Records) => SigningLinks.Records,
        _ when _granted.Scope.Unit is { } unit => $"/units/{Uri.EscapeDataString(unit)}",
        _ when _granted.Scope.Enterprise is { } code => $"{Links.EnterprisesPath}/{Uri.EscapeDataString(code)}",
        _ when _granted.Scope.IsCounty => "/",
        _ => SigningLinks.Account,
    };

    /// <summary>How the account came in; null for a visitor and for a program.</summary>
    internal Session? Session { get; private set; }

    internal void Is(Account account, Actor actor, Session? session = null) => (Account, _granted, Session) = (account, actor, session);

    internal void Owes() => OwesDuty = true;
}
