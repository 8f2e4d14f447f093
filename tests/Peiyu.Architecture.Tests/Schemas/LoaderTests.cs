using Peiyu.Plans.Checking;
using Peiyu.Plans.Loading;
using Xunit;

namespace Peiyu.Architecture.Tests.Schemas;

public sealed class LoaderTests
{
    private static readonly string Source = Repository.At("plans/guanxian-2023");

    /// <summary>The schemas and the loader say the same: a file that an editor marks is not loaded either.</summary>
    [Theory]
    [MemberData(nameof(SchemaTests.Mistakes), MemberType = typeof(SchemaTests))]
    public void What_a_schema_refuses_the_loader_refuses_too(string mistake)
    {
        var fault = Faults.All.Single(fault => fault.ToString() == mistake);
        var copy = Directory.CreateTempSubdirectory("peiyu-plan-").FullName;
        try
        {
            Copy(fault, copy);

            var problems = Problems(fault, copy);

            Assert.Contains(problems, problem => problem.Place.File == fault.Of.Name);
        }
        finally
        {
            Directory.Delete(copy, recursive: true);
        }
    }

    private static IReadOnlyList<PlanProblem> Problems(Fault fault, string copy) =>
        fault.Of.IsFragment ? ProblemsOfFragment(Path.Combine(copy, fault.Of.Name))
        : fault.File.StartsWith("tests/", StringComparison.Ordinal)
            ? PlanTests.Run(PlanLoader.Load(Source).Plan!, copy).Problems
            : PlanLoader.Load(copy).Problems;

    private static IReadOnlyList<PlanProblem> ProblemsOfFragment(string path) => PlanLoader.Load(path) is { Plan: { } plan }
        ? PlanTests.Run(plan, path).Problems
        : PlanLoader.Load(path).Problems;

    /// <summary>The plan with the mistake in it; of the cases only the file that it is in.</summary>
    private static void Copy(Fault fault, string copy)
    {
        foreach (var file in PlanFile.All.Where(file => file.Plan == fault.Of.Plan && file.Schema != "tests"))
        {
            var target = Path.Combine(copy, file.Name);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Repository.At(file.Path), target);
        }

        var content = fault.Of.Content;
        fault.Make(content);
        var broken = Path.Combine(copy, fault.Of.Name);
        Directory.CreateDirectory(Path.GetDirectoryName(broken)!);

        // What is JSON is YAML.
        File.WriteAllText(broken, content.ToString(Newtonsoft.Json.Formatting.Indented));
    }
}
