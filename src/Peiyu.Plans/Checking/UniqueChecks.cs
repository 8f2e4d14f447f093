using Peiyu.Plans.Checking.Criteria;
using Peiyu.Plans.Loading;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Checking;

/// <summary>Nothing has the same identifier twice.</summary>
internal static class UniqueChecks
{
    private static readonly SourcePlace Kinds = new("kinds.yaml", 1, 1);
    private static readonly SourcePlace Units = new("units.yaml", 1, 1);

    public static IEnumerable<PlanProblem> Of(Plan plan) =>
    [
        .. Twice(plan.Kinds, kind => kind.Id, _ => Kinds, "事项的 id "),
        .. Twice(plan.Kinds, kind => kind.Name, _ => Kinds, "事项"),
        .. Twice(plan.Units.SelectMany(unit => unit.Aliases.Prepend(unit.Name)), name => name, _ => Units, "单位的名称"),
        .. Twice(plan.Roles, role => role.Id, role => role.Place, "角色"),
        .. Twice(plan.Policies, policy => policy.Id, policy => policy.Place, "政策"),
        .. Twice(plan.Libraries, library => library.Name, library => library.Place, "培育库"),
        .. Twice(plan.Programmes, programme => programme.Row, programme => programme.Place, "任务"),
        .. Twice(plan.Facts, fact => fact.Name, fact => fact.Place, "指标"),
        .. Twice(plan.Contradictions, rule => rule.Id, rule => rule.Place, "对不上的规则"),
        .. Twice(CriteriaRules.Ids(plan), rule => rule.Id, rule => rule.Place, "标准的 id "),
        .. Twice(plan.Goals, goal => goal.Id, goal => goal.Place, "目标"),
        .. Twice(plan.Clauses, clause => clause.Id, clause => clause.Place, "条"),
        .. Twice(Words(plan), word => word.Name, word => word.Place, "词"),
    ];

    /// <summary>Constants, functions and definitions share one space of names with the facts.</summary>
    private static IEnumerable<(string Name, SourcePlace Place)> Words(Plan plan) =>
    [
        .. plan.Facts.Select(fact => (fact.Name, fact.Place)),
        .. plan.Constants.Select(constant => (constant.Name, constant.Place)),
        .. plan.Functions.Select(function => (function.Name, function.Place)),
        .. plan.Definitions.Select(definition => (definition.Name, definition.Place)),
    ];

    private static IEnumerable<PlanProblem> Twice<T>(
        IEnumerable<T> items, Func<T, string> id, Func<T, SourcePlace> place, string what) =>
        items.GroupBy(id).Where(group => group.Count() > 1)
            .Select(group => new PlanProblem(place(group.Last()), $"{what}“{group.Key}”写了两次，前一处在 {place(group.First())}。"));
}
