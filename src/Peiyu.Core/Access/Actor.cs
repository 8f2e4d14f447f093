using Peiyu.Core.Data;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Access;

/// <summary>Who acts: an account with its role and scope, a visitor, or the command line.</summary>
/// <param name="AccountId">Null for a visitor and the command line.</param>
/// <param name="Name">As shown beside what was done.</param>
/// <param name="Role">Null where none is granted.</param>
/// <param name="Scope">Whose data it reaches.</param>
public sealed record Actor(long? AccountId, string Name, Role? Role, Scope Scope)
{
    /// <summary>Whoever runs the command line on the server holds the database anyway.</summary>
    public static Actor CommandLine { get; } = new(null, "命令行", null, Scope.County);

    /// <summary>Somebody who has not signed in: the policies and the document, and nobody's data.</summary>
    public static Actor Visitor { get; } = new(null, "访客", null, Scope.Nothing);

    public bool IsCommandLine => ReferenceEquals(this, CommandLine);

    public bool IsVisitor => ReferenceEquals(this, Visitor);

    /// <summary>Whether the act on that kind is its right; whose data is a question of the scope.</summary>
    public bool May(string act, string on) => IsCommandLine || Role?.May(act, on) == true;

    /// <summary>Whether it may read any data at all: the administrators may not.</summary>
    public bool ReadsData => IsCommandLine || Role?.Rights.Any(right => right.Act == Acts.Read) == true;

    /// <exception cref="NotAllowedException">It is not its right.</exception>
    public void Demand(string act, string on)
    {
        if (!May(act, on))
        {
            throw new NotAllowedException(act, on);
        }
    }

    /// <summary>The account as the plan's roles see it; a role that the plan does not know is none.</summary>
    public static Actor Of(Account account, Plan plan)
    {
        var role = account.ClosedAt is null && account.Role is { } id ? plan.Role(id) : null;
        return new(account.Id, account.DisplayName, role, ScopeOf(role, account));
    }

    private static Scope ScopeOf(Role? role, Account account) => role?.Scope switch
    {
        RoleScope.County => Scope.County,
        RoleScope.Unit when account.Unit is { } unit => Scope.OfUnit(unit),
        RoleScope.Enterprise when account.Enterprise is { } code => Scope.OfEnterprise(code),
        _ => Scope.Nothing,
    };
}
