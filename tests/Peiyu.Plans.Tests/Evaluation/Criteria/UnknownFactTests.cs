using CsCheck;
using Peiyu.Feel.Values;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Evaluation.Criteria;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;
using Xunit;

namespace Peiyu.Plans.Tests.Evaluation.Criteria;

/// <summary>What is not known leaves open what it could be: the answer for any way to fill it in lies within the answer before.</summary>
public sealed class UnknownFactTests
{
    private static readonly DateOnly Day = new(2023, 12, 31);

    // Around the borders of the official tables, so that every band is hit.
    private static readonly Gen<decimal> Numbers = Gen.OneOf<decimal>(
        0m, 1, 2, 3, 4, 5, 8, 10, 20, 50, 60, 75, 100, 300, 500, 1000, 1_000_000, 3_000_000, 5_000_000, 10_000_000, 20_000_000, 50_000_000,
        55_000_000, 70_000_000, 100_000_000, 200_000_000, 400_000_000);

    private static readonly IReadOnlyList<string> Names =
    [
        .. from fact in Firm.Plan.Facts
           from period in fact.Periods.Contains(PeriodKind.Year) ? new[] { " 2022", " 2021", " 2020" }
               : fact.Periods.Contains(PeriodKind.None) ? [""] : []
           select fact.Name + period,
    ];

    [Fact]
    public void A_range_contains_the_score_of_every_completion() => Gen.Select(Numbers.Array[Names.Count], Gen.Int[0, 3].Array[Names.Count], Gen.Int[0, 7]).Sample(
        (numbers, hidden, titles) =>
        {
            var whole = Make(numbers, _ => true, titles).On(Day);
            var partly = Make(numbers, index => hidden[index] > 0, titles).On(Day);

            foreach (var (before, after) in partly.Titles.Zip(whole.Titles))
            {
                Contains(before, after);
            }

            Contains(partly.Sizes.Single(), whole.Sizes.Single());
        },
        iter: 1_500);

    [Fact]
    public void Where_nothing_is_known_everything_is_possible_and_nothing_is_zero()
    {
        var scores = new Firm(industry: null).On(Day).Titles.Select(one => one.Score).OfType<ScoreResult>().ToList();

        Assert.All(scores, score => Assert.Equal(score.Sheet.Full, score.Total.Highest));
        Assert.All(scores.SelectMany(score => score.Items), item => Assert.True(item.Score.Highest > 0));
    }

    private static void Contains(CriteriaAssessment before, CriteriaAssessment after)
    {
        Assert.True(before.Status == Status.Unknown || before.Status == after.Status, $"{before.Set}: {before.Status}, then {after.Status}");
        Assert.All(
            (before.Score?.Items ?? []).Zip(after.Score?.Items ?? []),
            pair => Assert.True(pair.First.Score.Contains(pair.Second.Score), $"{before.Set} {pair.First.Item.Name}: {pair.First.Score}, then {pair.Second.Score}"));
        Assert.True(before.Score is null || before.Score.Total.Contains(after.Score!.Total), $"{before.Set}: {before.Score?.Total}, then {after.Score?.Total}");
        Assert.All(before.Results.Zip(after.Results), pair => Assert.True(
            pair.First.Status == Status.Unknown || pair.First.Status == pair.Second.Status, $"{before.Set} {pair.First.Criterion.Say}"));
    }

    private static void Contains(SizeAssessment before, SizeAssessment after)
    {
        var classes = before.Standard.Classes.ToList();
        Assert.InRange(classes.IndexOf(after.Class!), classes.IndexOf(before.Highest!), classes.IndexOf(before.Lowest!));
    }

    private static Firm Make(decimal[] numbers, Func<int, bool> isKnown, int titles)
    {
        var firm = new Firm(founded: new(2015, 1, 1));
        for (var index = 0; index < Names.Count; index++)
        {
            if (isKnown(index))
            {
                firm.With(Names[index], Value(Firm.Plan.Fact(Names[index].Split(' ')[0])!, numbers[index]));
            }
        }

        string[] all = ["创新型中小企业", "专精特新中小企业", "高新技术企业"];
        foreach (var title in all.Where((_, index) => (titles & (1 << index)) > 0))
        {
            firm.Titled(title, new(2022, 6, 30));
        }

        return firm;
    }

    private static FeelValue Value(FactDefinition fact, decimal number) => fact.Type.Name switch
    {
        "yes-no" => FeelBoolean.Of(number > 10),
        "choice" => FeelValue.Of(fact.Type.Choices[(int)(number % fact.Type.Choices.Count)]),
        "date" => FeelValue.Of(Day.AddDays(-(int)(number % 6000))),
        _ => FeelValue.Of(number),
    };
}
