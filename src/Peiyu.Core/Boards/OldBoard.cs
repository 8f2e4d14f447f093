using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Core.Boards;

/// <summary>What a page needs to answer any question about a day: the plan, everybody in it, and the plan's answer.</summary>
/// <param name="Plan">The plan that is served.</param>
/// <param name="Population">The register with facts and cases, as it stood when the board was made.</param>
/// <param name="Answer">What the plan says about it as of the day, the unmet ones too.</param>
public sealed record OldBoard(Plan Plan, Population Population, Answer Answer)
{
    public DateOnly AsOf => Answer.AsOf;
}
