using Peiyu.Plans.Loading;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Checking;

/// <summary>The three administrators are different people: none does another's part, none touches data.</summary>
internal static class RoleChecks
{
    private static readonly SourcePlace File = new("roles.yaml", 1, 1);

    /// <summary>A piece of a plan may be without roles: nobody signs in to it.</summary>
    public static IEnumerable<PlanProblem> Of(Plan plan) => plan is { IsFragment: true, Roles.Count: 0 }
        ? []
        : [.. plan.Roles.SelectMany(Misplaced), .. plan.Roles.SelectMany(Mixed), .. plan.Roles.SelectMany(OutOfScope), .. Missing(plan)];

    /// <summary>Accounts are managed, grants granted, records audited; and nothing else is.</summary>
    private static IEnumerable<PlanProblem> Misplaced(Role role) => role.Rights
        .Where(right => Acts.Administrative.TryGetValue(right.Act, out var on) ? right.On != on : !RightOn.IsData(right.On))
        .Select(right => new PlanProblem(role.Place, $"“{role.Name}”的 {right.Act} 不能用在“{right.On}”上：manage 只管账号，grant 只管权限，audit 只管记录。"));

    private static IEnumerable<PlanProblem> Mixed(Role role)
    {
        var administrative = role.Rights.Select(right => right.Act).Where(Acts.Administrative.ContainsKey).Distinct().ToList();
        if (administrative.Count > 1)
        {
            yield return new(role.Place, $"“{role.Name}”同时有 {string.Join("、", administrative)}：三个管理员的事要由不同的角色做。");
        }
        else if (administrative.Count == 1 && role.Rights.Any(right => !Acts.Administrative.ContainsKey(right.Act)))
        {
            yield return new(role.Place, $"“{role.Name}”有 {administrative[0]}，又能碰数据：管理员不碰数据。");
        }
    }

    private static IEnumerable<PlanProblem> OutOfScope(Role role)
    {
        if (role.Scope != RoleScope.County && role.Rights.Any(right => right.On == RightOn.Fund))
        {
            yield return new(role.Place, $"“{role.Name}”的范围不是全县，却能看或管{RightOn.Fund}：资金是全县的一本账，不分单位。");
        }

        if (role.Rights.FirstOrDefault(right => right.Act == Acts.Fund && right.On != RightOn.Fund) is { } elsewhere)
        {
            yield return new(role.Place, $"“{role.Name}”的 {Acts.Fund} 不能用在“{elsewhere.On}”上：它只管{RightOn.Fund}。");
        }

        if (role.Scope == RoleScope.None && role.Rights.Any(right => !Acts.Administrative.ContainsKey(right.Act)))
        {
            yield return new(role.Place, $"“{role.Name}”的范围是 none，一户企业也看不到，却有数据上的权限。");
        }
    }

    private static IEnumerable<PlanProblem> Missing(Plan plan) => Acts.Administrative
        .Where(pair => !plan.Roles.Any(role => role.May(pair.Key, pair.Value)))
        .Select(pair => new PlanProblem(File, $"没有哪个角色有 {pair.Key}：{pair.Value}没有人管。"));
}
