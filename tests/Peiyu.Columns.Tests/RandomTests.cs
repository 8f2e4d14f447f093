using CsCheck;
using Peiyu.Plans.Model;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Columns.Tests;

/// <summary>Whatever is asked of whomever, both ways give the same.</summary>
public sealed class RandomTests
{
    private static readonly Plan Plan = GuanxianPlan.Instance;
    private static readonly Gen<DateOnly> Days = Gen.Int[0, 1200].Select(day => new DateOnly(2021, 6, 1).AddDays(day));

    [Fact]
    public void Random_populations_come_to_the_same_both_ways() => Gen.Select(Gen.Int, Days).Sample(
        (seed, day) =>
        {
            TwoWays.AgreeOn(Plan, new RandomPopulation(Plan, new(seed)).Make(), day);
        },
        iter: 100,
        threads: 1);

    [Fact]
    public void Random_plans_come_to_the_same_both_ways() => Gen.Select(Gen.Int, Days).Sample(
        (seed, day) =>
        {
            var random = new Random(seed);
            TwoWays.AgreeOn(new RandomPlan(Plan, random).Make(), new RandomPopulation(Plan, random).Make(), day, 1 + random.Next(2));
        },
        iter: 500,
        threads: 1);

    /// <summary>A test of columns that never runs in columns would say nothing.</summary>
    [Fact]
    public void Most_random_awards_are_worked_out_in_columns()
    {
        var awards = Enumerable.Range(0, 60).SelectMany(seed =>
        {
            var random = new Random(seed);
            return TwoWays.AgreeOn(new RandomPlan(Plan, random).Make(), new RandomPopulation(Plan, random).Make(), new(2023, 9, 30)).Awards;
        }).ToList();

        Assert.InRange(awards.Count(award => award.OneByOne is null), awards.Count * 8 / 10, awards.Count);
    }
}
