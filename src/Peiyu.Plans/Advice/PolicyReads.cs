using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Advice;

/// <summary>What the rules of an award read, through the words that they use: where a right is found, all of it is held.</summary>
/// <param name="OfCase">Fields of the case that gives the award; empty for an award that needs no case.</param>
/// <param name="OfRegister">Fields of the register.</param>
/// <param name="Facts">Facts of the enterprise.</param>
public sealed record PolicyReads(IReadOnlyList<string> OfCase, IReadOnlyList<string> OfRegister, IReadOnlyList<string> Facts)
{
    public static PolicyReads Of(Plan plan, Policy policy)
    {
        var names = new List<string>();
        foreach (var rule in policy.When.Select(condition => condition.If).Concat(new[] { policy.Where, policy.Amount }.OfType<PlanExpression>()))
        {
            Gather(plan, rule, names);
        }

        var ofCase = policy.On == plan.Register ? [] : policy.On.Fields.Where(field => policy.At.Contains(field) || names.Contains(field.Name)).Select(field => field.Name).ToList();
        return new(
            ofCase,
            [.. plan.Register.Fields.Select(field => field.Name).Where(name => names.Contains(name) && !ofCase.Contains(name))],
            [.. plan.Facts.Select(fact => fact.Name).Where(names.Contains)]);
    }

    /// <summary>The rule's names, and those of the definitions among them.</summary>
    private static void Gather(Plan plan, PlanExpression rule, List<string> names)
    {
        foreach (var name in rule.Feel.FreeNames.Concat(FactCalls.Of(rule)).Where(name => !names.Contains(name)).ToList())
        {
            names.Add(name);
            if (plan.Definitions.FirstOrDefault(definition => definition.Name == name) is { } definition)
            {
                Gather(plan, definition.Value, names);
            }
        }
    }
}
