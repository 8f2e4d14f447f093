using Peiyu.Plans.Loading;
using Peiyu.Plans.Model;

namespace Peiyu.Cli;

/// <summary>Reads the plan that a verb is called with.</summary>
internal static class PlanFolder
{
    /// <summary>As set for all verbs, or the plan that comes with the program.</summary>
    public static string Default => Environment.GetEnvironmentVariable("Peiyu__Plan") ?? "plans/guanxian-2023";

    /// <summary>The plan; null, with its problems on the standard error, where it is broken.</summary>
    public static Plan? Load(string folder)
    {
        var load = PlanLoader.Load(folder);
        foreach (var problem in load.Problems)
        {
            Console.Error.WriteLine($"{FileOf(folder, problem)}:{problem.Place.Line}:{problem.Place.Column} {problem.Message}");
        }

        return load.Plan;
    }

    /// <summary>The file in which a problem of a plan lies; the plan is a folder or one file beside that one.</summary>
    public static string FileOf(string plan, PlanProblem problem) =>
        Path.Combine(File.Exists(plan) ? Path.GetDirectoryName(plan) ?? "" : plan, problem.Place.File);
}
