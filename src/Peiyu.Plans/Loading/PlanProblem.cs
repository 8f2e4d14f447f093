using Peiyu.Plans.Model;

namespace Peiyu.Plans.Loading;

/// <summary>Something wrong in a plan's files. A plan with a problem is not served.</summary>
/// <param name="Place">File, line and column.</param>
/// <param name="Message">A Chinese sentence: what is wrong and how to mend it.</param>
public sealed record PlanProblem(SourcePlace Place, string Message)
{
    public override string ToString() => $"{Place} {Message}";
}
