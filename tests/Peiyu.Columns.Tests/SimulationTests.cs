using CsCheck;
using Peiyu.Columns.Simulation;
using Peiyu.Core.Interchange;
using Peiyu.Plans.Drafts;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Intake;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Columns.Tests;

public sealed class SimulationTests
{
    private static readonly Plan Plan = GuanxianPlan.Instance;
    private static readonly DateOnly Day = new(2023, 12, 31);
    private static readonly Population Medium = Read();
    private static readonly ColumnAnswer Known = ColumnEvaluator.Evaluate(Plan, ColumnStore.Of(Plan, Medium), Day, 2);

    [Fact]
    public void The_plan_against_itself_changes_nothing()
    {
        var result = Simulator.Compare(Known, Known);

        Assert.Empty(result.Changes);
        Assert.Equal((0, 0, 0m), (result.Gaining, result.Losing, result.Money.Difference));
        Assert.Equal(PlanEvaluator.Evaluate(Plan, Medium, Day).Owed, result.Pot.Before);
    }

    [Fact]
    public void A_higher_amount_costs_its_payer_so_much_more_for_each_who_gets_it()
    {
        var result = Simulate("scale-up-first.amount.0", 8);
        var met = Known.Awards.Single(award => award.Policy.Id == "scale-up-first");
        var count = Enumerable.Range(0, met.Count).Count(entry => met.StatusOf(entry) == Status.Met);

        Assert.True(count > 0);
        Assert.Equal(count, result.Changes.Count);
        Assert.All(result.Changes, change => Assert.Equal((50_000m, 80_000m), (change.From, change.To)));
        Assert.Equal((count, 0), (result.Gaining, result.Losing));
        Assert.Equal(30_000m * count, Assert.Single(result.Payers, payer => payer.Name == "县").Difference);
        Assert.Equal(30_000m * count, result.Pot.Difference);
        Assert.Equal(30_000m * count, result.Units.Sum(unit => unit.Difference));
    }

    [Fact]
    public void What_is_worked_out_from_a_changed_award_changes_with_it() => Assert.Equal(
        ["tech-sme-interest-city", "tech-sme-interest-province"],
        Simulate("tech-sme-interest-province.amount.0", 20).Changes.Select(change => change.Policy.Id).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void An_award_that_the_other_plan_does_not_have_is_lost()
    {
        var without = Plan with { Policies = [.. Plan.Policies.Where(policy => policy.Id != "hnte-county")] };
        var result = Simulator.Compare(Known, ColumnEvaluator.Evaluate(Known, without, 1));

        Assert.NotEmpty(result.Changes);
        Assert.All(result.Changes, change => Assert.Equal(("hnte-county", null), (change.Policy.Id, change.After)));
        Assert.Equal(result.Changes.Sum(change => change.From), -result.Money.Difference);
    }

    [Fact]
    public void An_award_that_another_pays_for_leaves_the_one_and_comes_to_the_other()
    {
        var draft = Plan with { Policies = [.. Plan.Policies.Select(policy => policy.Id == "hnte-city" ? PaidByTheCounty(policy) : policy)] };
        var result = Simulator.Compare(Known, ColumnEvaluator.Evaluate(Known, draft, 2));
        var (city, county) = (result.Payers.Single(payer => payer.Name == "市"), result.Payers.Single(payer => payer.Name == "县"));

        Assert.True(county.Difference > 0);
        Assert.Equal((county.Difference, county.Difference), (-city.Difference, result.Pot.Difference));
        Assert.Equal(0, result.Money.Difference);
    }

    [Fact]
    public void A_town_s_award_is_its_unit_s()
    {
        var draft = Plan with { Policies = [.. Plan.Policies.Where(policy => policy.Id != "strong-town")] };
        var result = Simulator.Compare(Known, ColumnEvaluator.Evaluate(Known, draft, 2));

        Assert.NotEmpty(result.Changes);
        Assert.All(result.Changes, change => Assert.Equal(change.Subject, change.Unit));
    }

    /// <summary>Whatever is changed, the sums are those of the two plans evaluated one by one.</summary>
    [Fact]
    public void The_differences_are_those_of_the_two_plans_one_by_one()
    {
        var levers = PlanLevers.Of(Plan);
        Gen.Select(Gen.Int[0, levers.Count - 1], Gen.Decimal[0m, 300m]).Sample(
            (index, value) =>
            {
                var draft = PlanDraft.Of(Plan, new Dictionary<string, decimal> { [levers[index].Key] = Math.Round(value, 1) });
                var result = Simulator.Compare(Known, ColumnEvaluator.Evaluate(Known, draft, 2));
                Assert.Equal(Sum(PlanEvaluator.Evaluate(draft, Medium, Day)) - Sum(PlanEvaluator.Evaluate(Plan, Medium, Day)), result.Changes.Sum(change => change.Difference));
                Assert.Equal(result.Changes.Sum(change => change.Difference), result.Payers.Sum(payer => payer.Difference));
            },
            iter: 12,
            threads: 1);
    }

    private static Policy PaidByTheCounty(Policy policy) => new()
    {
        Id = policy.Id,
        Name = policy.Name,
        Clause = policy.Clause,
        Payer = "县",
        Pot = "综合奖补资金",
        Beneficiary = policy.Beneficiary,
        Kind = policy.Kind,
        On = policy.On,
        At = policy.At,
        Where = policy.Where,
        When = policy.When,
        Amount = policy.Amount,
        Subject = policy.Subject,
        Place = policy.Place,
    };

    private static SimulationResult Simulate(string key, decimal value) =>
        Simulator.Compare(Known, ColumnEvaluator.Evaluate(Known, PlanDraft.Of(Plan, new Dictionary<string, decimal> { [key] = value }), 2));

    private static decimal Sum(Answer answer) => answer.Entitlements.Sum(entitlement => entitlement.Amount ?? 0);

    private static Population Read()
    {
        using var source = TableSource.Open(Repository.Sample("medium"));
        return TableIntake.Read(Plan, source.Sheets).ToPopulation(Plan);
    }
}
