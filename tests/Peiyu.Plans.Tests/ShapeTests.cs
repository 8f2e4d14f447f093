using Peiyu.Plans.Checking;
using Peiyu.Plans.Loading;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Plans.Tests;

/// <summary>Every piece of a plan in plans/shapes says what it shows, and its cases come out as they say.</summary>
public sealed class ShapeTests
{
    private static readonly IReadOnlyList<string> Pieces = PlanFragments.Of(Repository.Shapes);

    public static TheoryData<string> Names => [.. Pieces.Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_piece_is_read_and_its_cases_hold(string name)
    {
        var file = Path.Combine(Repository.Shapes, name);
        var load = PlanLoader.Load(file);

        Assert.Empty(load.Problems.Select(problem => $"{problem.Place}: {problem.Message}"));
        Assert.Empty(PlanTests.Run(load.Plan!, file).Problems.Select(problem => $"{problem.Place}: {problem.Message}"));
    }

    [Fact]
    public void Of_all_shapes_a_rule_can_have_nearly_all_are_executed_and_the_rest_says_why_not()
    {
        var plans = Pieces.Select(file => (File: file, Plan: PlanLoader.Load(file).Plan!)).ToList();
        var asText = plans.Where(piece => piece.Plan.Policies.Count + piece.Plan.Programmes.Count == 0).ToList();

        Assert.Equal(112, plans.Select(piece => Path.GetFileName(piece.File).Split('-')[0]).Distinct().Count());
        Assert.InRange(plans.Count - asText.Count, 95, 112);
        Assert.All(asText, piece => Assert.Contains(piece.Plan.Clauses.SelectMany(clause => clause.Sentences), sentence => sentence.NotExecutable is not null));
    }
}
