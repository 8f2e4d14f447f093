using Microsoft.Extensions.Options;
using Peiyu.Plans.Checking;
using Peiyu.Plans.Loading;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Boards;

/// <summary>The plan that is served. A plan that does not check is not: the start fails and says where it is wrong.</summary>
public sealed class PlanSource(IOptions<PlanOptions> options)
{
    private readonly Lazy<Plan> _plan = new(() => Load(options.Value.Plan));

    private readonly Lazy<ILookup<PlanReference, PlanExample>> _examples =
        new(() => PlanExamples.Read(options.Value.Plan).ToLookup(example => example.Subject));

    public Plan Plan => _plan.Value;

    /// <summary>The plan's own cases, by what they are about; read when somebody asks.</summary>
    public ILookup<PlanReference, PlanExample> Examples => _examples.Value;

    private static Plan Load(string folder)
    {
        var load = PlanLoader.Load(folder);
        var problems = load.Plan is { } plan ? ProblemsOfCases(plan, folder) : load.Problems;
        return problems.Count == 0 ? load.Plan! : throw new BrokenPlanException(folder, problems);
    }

    private static IReadOnlyList<PlanProblem> ProblemsOfCases(Plan plan, string folder)
    {
        var number = ProvenPlans.NumberOf(folder);
        if (ProvenPlans.Holds(number))
        {
            return [];
        }

        var problems = PlanTests.Run(plan, folder).Problems;
        if (problems.Count == 0)
        {
            ProvenPlans.Add(number);
        }

        return problems;
    }
}
