using Peiyu.Feel.Values;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Flows;
using Peiyu.Plans.Populations;

namespace Peiyu.Plans.Evaluation;

/// <summary>What the plan's own rules say about a case that is about to take a step.</summary>
public sealed class StepRules
{
    private readonly PlanRun _run;
    private readonly CaseRecord _record;

    /// <param name="plan">The plan.</param>
    /// <param name="population">Those among whom the case stands.</param>
    /// <param name="kind">The case's kind.</param>
    /// <param name="values">The case as it would be.</param>
    /// <param name="enterprise">The one that it hangs on; null for none.</param>
    /// <param name="asOf">The day.</param>
    public StepRules(Plan plan, Population population, Kind kind, FeelValue[] values, Enterprise? enterprise, DateOnly asOf)
    {
        _run = new(plan, population, asOf);
        _record = new(kind, values, int.MaxValue) { Enterprise = enterprise };
    }

    /// <summary>What a rule came to.</summary>
    public Finding Ask(StepCheck.Rule rule) => _run.Evaluate(rule.If, Scope).As(rule.Say, rule.If.Text);

    /// <summary>Whether something is known to hold for the case.</summary>
    public bool Holds(PlanExpression rule) => _run.Holds(rule, Scope);

    /// <summary>What an expression gives for the case; a null with its cause where that is not known.</summary>
    public FeelValue Value(PlanExpression expression) => _run.Evaluate(expression, Scope).Value;

    private CaseScope Scope => new(_run, _record, null);
}
