namespace Peiyu.Plans.Model;

/// <summary>A role that an account can have: what its holder may do, and on whose data.</summary>
/// <param name="Id">Stable: town, audit-admin. Accounts are kept with it.</param>
/// <param name="Name">For people.</param>
/// <param name="Description">What it is for, in one sentence.</param>
/// <param name="Scope">Whose data it reaches.</param>
/// <param name="SecondFactor">Whether signing in asks for a code of the moment too.</param>
/// <param name="Rights">What it may do.</param>
/// <param name="Place">Where it is written.</param>
public sealed record Role(
    string Id,
    string Name,
    string Description,
    RoleScope Scope,
    bool SecondFactor,
    IReadOnlyList<Right> Rights,
    SourcePlace Place)
{
    /// <summary>Whether it may do the act on a kind, on 指标, 培育库, …; whose data is a question of the scope.</summary>
    public bool May(string act, string on) => Rights.Any(right => right.Allows(act, on));
}
