using Peiyu.Plans.Checking;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Plans.Tests.Loading;

/// <summary>The plan of Guanxian 2023 is whole.</summary>
public sealed class GuanxianPlanTests
{
    [Fact]
    public void It_holds_what_the_document_holds()
    {
        var plan = GuanxianPlan.Instance;

        Assert.Equal((46, 3, 19), (plan.Policies.Count, plan.Libraries.Count, plan.Units.Count));
        Assert.Equal(19, plan.Programmes.Count(programme => programme.Contacts is not null));
        Assert.Equal(Enumerable.Range(1, 18), plan.Clauses.Select(clause => clause.Task).OfType<int>());
        Assert.All(plan.Clauses.Where(clause => clause.Task is not null), clause => Assert.NotEmpty(clause.Responsible));
        Assert.Equal([2023, 2024, 2025, 2026], plan.Calendar.Announced.Order());
        Assert.Equal(10_000_000m, plan.Fund!.Amount);
    }

    [Fact]
    public void Its_own_cases_pass_and_every_threshold_has_one_below_at_and_above()
    {
        var run = PlanTests.Run(GuanxianPlan.Instance, Repository.Plan);

        Assert.Empty(run.Problems);
        Assert.True(run.Tests > 100);
    }
}
