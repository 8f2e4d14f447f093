using Microsoft.Extensions.Options;
using Peiyu.Plans.Checking;
using Peiyu.Plans.Loading;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Boards;

/// <summary>The plan that is served. A plan that does not check is not: the start fails and says where it is wrong.</summary>
public sealed class PlanSource(IOptions<PlanOptions> options)
{
    private readonly Lazy<Plan> _plan = new(() => Load(options.Value.Plan));

    public Plan Plan => _plan.Value;

    private static Plan Load(string folder)
    {
        var load = PlanLoader.Load(folder);
        IReadOnlyList<PlanProblem> problems = load.Plan is { } plan ? PlanTests.Run(plan, folder).Problems : load.Problems;
        return problems.Count == 0 ? load.Plan! : throw new BrokenPlanException(folder, problems);
    }
}
