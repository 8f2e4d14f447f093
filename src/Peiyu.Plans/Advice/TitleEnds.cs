using Peiyu.Feel.Values;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Plans.Advice;

/// <summary>Until when titles are valid, as the plan's own function has it. Not for several threads at once.</summary>
/// <param name="plan">The plan that is asked.</param>
/// <param name="asOf">The day that it is asked for.</param>
public sealed class TitleEnds(Plan plan, DateOnly asOf)
{
    /// <summary>The plan's function of a case and a day; a plan without titles has none.</summary>
    private const string FunctionName = "有效期止";

    private readonly PlanRun _run = new(plan, new(), asOf);

    public Plan Plan => plan;

    public DateOnly AsOf => asOf;

    /// <summary>The last day; null where the title does not end or nothing is known.</summary>
    public DateOnly? Of(CaseRecord record) => _run.Find(FunctionName) is FeelFunction function
        && function.Invoke([_run.ContextOf(record), FeelValue.Of(asOf)]) is FeelDate { Value.Year: < 9999 } end
            ? end.Value
            : null;
}
