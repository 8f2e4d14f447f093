using Peiyu.Plans.Checking;
using Peiyu.Plans.Loading;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Columns.Tests;

/// <summary>What pieces of plans say comes to the same in columns, or is given back to the evaluation one by one.</summary>
public sealed class ShapeTests
{
    public static TheoryData<string> Names => [.. PlanFragments.Of(Repository.Shapes).Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_cases_of_a_piece_come_to_the_same_both_ways(string name)
    {
        var file = Path.Combine(Repository.Shapes, name);
        var plan = PlanLoader.Load(file).Plan!;

        foreach (var (population, asOf) in PlanTests.Given(plan, file))
        {
            TwoWays.AgreeOn(plan, population, asOf);
        }
    }
}
