using CsCheck;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Intake;
using Peiyu.Plans.Loading;
using Peiyu.Plans.Model;
using Peiyu.Plans.Tables;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Plans.Tests.Evaluation;

/// <summary>The first two to sign win; who is not yet known to count can still push others back.</summary>
public sealed class RankTests
{
    private const int Winners = 2;

    private static readonly Plan Plan = PlanLoader.Load(Path.Combine(Repository.Shapes, "D01-first-winners.yaml")).Plan!;
    private static readonly Policy Policy = Plan.Policies[0];
    private static readonly string[] Filed = ["是", "否", ""];

    private static readonly Gen<(string Filed, int Day)[]> Projects =
        Gen.Select(Gen.Int[0, 2].Select(i => Filed[i]), Gen.Int[1, 6]).Array[0, 7];

    [Fact]
    public void What_is_said_holds_however_the_unknown_turns_out() => Projects.Sample(projects =>
    {
        var said = Statuses(projects);
        var outcomes = Completions(projects).Select(Statuses).ToList();
        for (var i = 0; i < projects.Length; i++)
        {
            if (said[i] != Status.Unknown)
            {
                Assert.All(outcomes, outcome => Assert.Equal(said[i], outcome[i]));
            }
        }
    });

    [Fact]
    public void What_is_known_is_said() => Projects.Where(projects => projects.All(project => project.Filed != "")).Sample(projects =>
    {
        var order = Enumerable.Range(0, projects.Length).Where(i => projects[i].Filed == "是")
            .OrderBy(i => projects[i].Day).ThenBy(i => i).Take(Winners).ToHashSet();
        Assert.Equal(
            Enumerable.Range(0, projects.Length).Select(i => order.Contains(i) ? Status.Met : Status.Unmet),
            Statuses(projects));
    });

    /// <summary>Every way in which what is unknown can turn out.</summary>
    private static IEnumerable<(string Filed, int Day)[]> Completions((string Filed, int Day)[] projects)
    {
        var open = Array.FindIndex(projects, project => project.Filed == "");
        return open < 0 ? [projects] : Filed.SkipLast(1).SelectMany(filed =>
        {
            var copy = projects.ToArray();
            copy[open] = (filed, copy[open].Day);
            return Completions(copy);
        });
    }

    private static List<Status> Statuses((string Filed, int Day)[] projects)
    {
        string[] header = ["统一社会信用代码", "项目编号", "已备案", "签约日期"];
        const string code = "91371525MA00000005";
        Sheet[] sheets =
        [
            Sheet("企业", ["统一社会信用代码", "企业名称"], [[code, "示例企业"]]),
            Sheet("项目", header, [.. projects.Select((project, i) => (string[])[code, $"{i:00}", project.Filed, $"2024-05-{project.Day:00}"])]),
        ];
        var found = PlanEvaluator.Evaluate(Plan, TableIntake.Read(Plan, sheets).ToPopulation(Plan), new(2024, 12, 31)).Entitlements;
        return [.. found.Where(one => one.Policy == Policy).OrderBy(one => one.Case, StringComparer.Ordinal).Select(one => one.Status)];
    }

    private static Sheet Sheet(string name, string[] header, string[][] rows) =>
        new(name, header, [.. rows.Select((row, index) => new SheetRow(index + 2, [.. row.Select(Cell.OfText)]))]);
}
