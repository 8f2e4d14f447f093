using Peiyu.Plans.Checking;
using Peiyu.Plans.Loading;

namespace Peiyu.Cli.Commands;

/// <summary>Checks a folder of pieces of plans: each is read and its cases are run.</summary>
internal static class FragmentsCheck
{
    public static int Run(string folder)
    {
        var (executed, asText, tests, problems) = (0, 0, 0, 0);
        foreach (var file in PlanFragments.Of(folder))
        {
            if (PlanFolder.Load(file) is not { } plan)
            {
                problems++;
                continue;
            }

            var run = PlanTests.Run(plan, file);
            foreach (var problem in run.Problems)
            {
                Console.Error.WriteLine($"{PlanFolder.FileOf(file, problem)}:{problem.Place.Line}:{problem.Place.Column} {problem.Message}");
            }

            _ = run.Tests > 0 ? executed++ : asText++;
            (tests, problems) = (tests + run.Tests, problems + run.Problems.Count);
        }

        Console.WriteLine($"{Path.GetFileName(Path.TrimEndingDirectorySeparator(folder))}：样式 {executed + asText} 个，其中有执行的 {executed} 个、只存文字并写明理由的 {asText} 个；样例 {tests} 个，问题 {problems} 个。");
        return problems == 0 ? ExitCode.Done : ExitCode.Refused;
    }
}
