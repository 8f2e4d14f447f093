using Peiyu.Dmn;
using Peiyu.Feel;
using Peiyu.Feel.Values;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Evaluation.Decisions;

/// <summary>The names of a rule that asks decisions: their inputs are the rule's own names.</summary>
internal sealed class DecidingScope(PlanRun run, IReadOnlyList<PlanDecision> decisions, FeelScope scope) : FeelScope
{
    public override FeelValue? Find(string name) => name == PlanDecision.Function
        ? FeelFunction.Of(name, ["文件", "决策"], Decide)
        : scope.Find(name);

    private FeelValue Decide(IReadOnlyList<FeelValue> arguments)
    {
        var (file, name) = ((arguments[0] as FeelText)?.Value, (arguments[1] as FeelText)?.Value);
        if (decisions.FirstOrDefault(decision => decision.File == file && decision.Name == name) is not { } decision)
        {
            return FeelNull.Because($"计划里没有读到“{file}”的决策“{name}”");
        }

        var observer = new DecisionObserver();
        List<DmnInput> inputs = [.. decision.Inputs.Select(input => new DmnInput(input, scope.Find(input) ?? FeelNull.Missing(input)))];
        var value = decision.Model.Evaluate(decision.Name, inputs, new(observer));
        foreach (var finding in observer.Findings)
        {
            run.Trace?.Note(new DecidedTable(decision, finding), finding.Result);
        }

        // The standard takes an undecided row for one that doesn't apply. To an award what is not known is unknown.
        if (observer.Undecided is { } undecided)
        {
            return undecided;
        }

        foreach (var finding in observer.Findings)
        {
            run.Note(DecisionText.Of(decision, finding), finding.Result);
        }

        return value;
    }
}
