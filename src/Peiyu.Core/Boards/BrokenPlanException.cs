using Peiyu.Plans.Loading;

namespace Peiyu.Core.Boards;

/// <summary>The plan's folder does not check, so it is not served. The message lists file, line and what to mend.</summary>
public sealed class BrokenPlanException(string folder, IReadOnlyList<PlanProblem> problems) : Exception(
    $"计划“{folder}”有 {problems.Count} 处问题，没有启用：{Environment.NewLine}"
    + string.Join(Environment.NewLine, problems.Take(MostShown).Select(problem => $"  {problem}"))
    + (problems.Count > MostShown ? $"{Environment.NewLine}  ……全部问题请运行 ./peiyu check {folder} 查看。" : ""))
{
    private const int MostShown = 20;

    public IReadOnlyList<PlanProblem> Problems { get; } = problems;
}
