using Peiyu.Plans.Checking.Criteria;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Loading;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Plans.Checking;

/// <summary>Every name in a rule means something where the rule is asked.</summary>
internal static class NameChecks
{
    public static IEnumerable<PlanProblem> Of(Plan plan) =>
        Expressions(plan).SelectMany(rule => Of(plan, rule.Expression, rule.Names));

    private static IEnumerable<PlanProblem> Of(Plan plan, PlanExpression expression, HashSet<string> names)
    {
        foreach (var name in expression.Feel.FreeNames.Where(name => !names.Contains(name)))
        {
            yield return new(expression.Place, $"这里没有叫“{name}”的东西：它不是这种事项的栏、企业的栏、按年的指标、定义、函数或常数。");
        }

        foreach (var (decision, input) in expression.Decisions.SelectMany(decision => decision.Inputs.Select(input => (decision, input))))
        {
            if (!names.Contains(input))
            {
                yield return new(expression.Place, $"“{decision.File}”的决策“{decision.Name}”要输入“{input}”，这里没有叫“{input}”的东西。");
            }
        }

        foreach (var fact in FactCalls.Of(expression).Where(fact => plan.Fact(fact) is null))
        {
            yield return new(expression.Place, $"指标字典里没有“{fact}”。");
        }
    }

    /// <summary>Every rule of the plan.</summary>
    public static IEnumerable<PlanExpression> Rules(Plan plan) => Expressions(plan).Select(rule => rule.Expression);

    private static IEnumerable<(PlanExpression Expression, HashSet<string> Names)> Expressions(Plan plan) =>
    [
        .. plan.Functions.Select(function => (function.Body, Set([.. NameTable.OfAll(plan), .. function.Parameters]))),
        .. plan.Definitions.Select(definition => (definition.Value, Set(NameTable.OfEnterprise(plan)))),
        .. plan.Libraries.SelectMany(library => library.When.Select(condition => (condition.If, Set(NameTable.OfEnterprise(plan))))),
        .. plan.Contradictions.Select(rule => (rule.If, Set(
            rule.On == plan.Register ? NameTable.OfEnterprise(plan) : NameTable.OfCase(plan, rule.On)))),
        .. plan.Policies.SelectMany(policy => policy.Rules.Select(expression => (expression, Names(plan, policy)))),
        .. plan.Policies.SelectMany(policy => policy.LaterRules.Select(expression => (expression, Names(plan, policy, NameTable.Award)))),
        .. plan.Relations.SelectMany(relation => relation.Rules.SelectMany(rule => relation.Of.Select(id => (rule, Names(plan, plan.Policy(id)!))))),
        .. plan.Policies.SelectMany(policy => policy.Clips).Select(clip => (clip.Limit, Set(NameTable.OfAll(plan)))),
        .. plan.Programmes.SelectMany(programme => programme.Targets).Where(target => target.Where is not null)
            .Select(target => (target.Where!, Set(NameTable.OfCase(plan, target.On!)))),
        .. plan.Flows.SelectMany(flow => Of(flow).Select(expression => (expression, Set(NameTable.OfCase(plan, flow.Kind))))),
        .. CriteriaRules.Expressions(plan).Select(expression => (expression, Set(NameTable.OfEnterprise(plan)))),
        .. CriteriaRules.Bounds(plan).Select(bound => (bound, Set(NameTable.OfAll(plan)))),
    ];

    private static IEnumerable<PlanExpression> Of(Flow flow) =>
    [
        .. flow.Steps.SelectMany(step => step.Checks).OfType<StepCheck.Rule>().Select(rule => rule.If),
        .. flow.Steps.SelectMany(step => step.Effects).OfType<StepEffect.Create>().SelectMany(create => create.Fields.Values),
        .. flow.Scores?.If is { } scored ? [scored] : Array.Empty<PlanExpression>(),
    ];

    private static HashSet<string> Names(Plan plan, Policy policy, params IEnumerable<string> others)
    {
        var names = Set(policy.On == plan.Register ? NameTable.OfEnterprise(plan) : NameTable.OfCase(plan, policy.On));
        names.UnionWith([OtherAwards.Gained, OtherAwards.Owed, .. others]);
        names.UnionWith(policy.MatchOf is null ? [] : [NameTable.Base]);
        names.UnionWith(policy.Rank is null ? [] : [NameTable.Rank]);
        names.UnionWith(policy.At.Count > 1 ? [NameTable.Stage] : []);

        return names;
    }

    private static HashSet<string> Set(IEnumerable<string> names) => names.ToHashSet(StringComparer.Ordinal);
}
