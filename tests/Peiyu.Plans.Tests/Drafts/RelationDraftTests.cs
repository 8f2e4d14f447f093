using Peiyu.Plans.Checking;
using Peiyu.Plans.Drafts;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Loading;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Plans.Tests.Drafts;

/// <summary>A draft of a plan keeps how its awards bear on each other.</summary>
public sealed class RelationDraftTests
{
    [Fact]
    public void A_changed_award_still_meets_the_others()
    {
        var file = Path.Combine(Repository.Shapes, "E01-highest-per-project.yaml");
        var plan = PlanLoader.Load(file).Plan!;
        var given = PlanTests.Given(plan, file)[0];
        var lever = PlanLevers.Of(plan).Single(lever => lever.Key == "first-set.amount.0");

        var draft = PlanDraft.Of(plan, new Dictionary<string, decimal> { [lever.Key] = 10 });
        var found = PlanEvaluator.Evaluate(draft, given.Population, given.AsOf).Entitlements.Where(one => one.Case == "甲");

        Assert.Equal([("equipment", 200_000m), ("first-set", 0m)], found.Select(one => (one.Policy.Id, one.Amount!.Value)));
    }
}
