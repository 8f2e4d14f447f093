using Microsoft.Extensions.Options;
using Peiyu.Core.Boards;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Boards;

public sealed class PlanSourceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("peiyu-plan").FullName;

    public PlanSourceTests()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Plan, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder, Path.GetRelativePath(Repository.Plan, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private PlanSource Source => new(Options.Create(new PlanOptions { Plan = _folder }));

    [Fact]
    public void That_its_cases_passed_is_remembered_until_a_file_of_the_plan_changes()
    {
        _ = Source.Plan;
        Assert.True(ProvenPlans.Holds(ProvenPlans.NumberOf(_folder)));

        File.AppendAllText(Path.Combine(_folder, "goals.yaml"), "# " + Guid.NewGuid());
        Assert.False(ProvenPlans.Holds(ProvenPlans.NumberOf(_folder)));
    }

    [Fact]
    public void A_plan_that_passed_once_and_is_then_changed_for_the_worse_is_not_served()
    {
        _ = Source.Plan;
        var file = Path.Combine(_folder, "policies", "2-1-gradient-cultivation.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("amount: 10 * 万", "amount: 11 * 万", StringComparison.Ordinal));

        for (var start = 0; start < 2; start++)
        {
            var broken = Assert.Throws<BrokenPlanException>(() => Source.Plan);
            Assert.Contains(broken.Problems, problem => problem.Message.Contains("样例", StringComparison.Ordinal));
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
