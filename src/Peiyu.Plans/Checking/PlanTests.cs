using Peiyu.Plans.Checking.Criteria;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Intake;
using Peiyu.Plans.Loading;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;
using Peiyu.Plans.Tables;

namespace Peiyu.Plans.Checking;

/// <summary>Runs the cases that a plan brings with it, and says which of its thresholds no case stands at.</summary>
public static class PlanTests
{
    // An invented code with a right check digit; the example enterprise of cases that name none.
    private const string ExampleCode = "91371525MA00000005";

    /// <summary>Reads and runs the cases of a plan's folder or of its one file.</summary>
    public static PlanTestRun Run(Plan plan, string path)
    {
        var files = new PlanFiles(path);
        var tests = PlanTestReader.Read(files);
        var thresholds = new ThresholdLedger(plan);
        var problems = files.Problems.ToList();
        foreach (var test in tests)
        {
            problems.AddRange(Run(plan, test, thresholds));
        }

        problems.AddRange(MissingTests.Of(plan, tests));
        if (!plan.IsFragment)
        {
            problems.AddRange(thresholds.Untested());
        }

        return new(tests.Count, thresholds.Count, problems);
    }

    /// <summary>What is given in each case of a plan's folder or of its one file, with the day that it is asked for.</summary>
    public static IReadOnlyList<(Population Population, DateOnly AsOf)> Given(Plan plan, string path) =>
        [.. PlanTestReader.Read(new(path)).Select(test => (TableIntake.Read(plan, Sheets(plan, test)).ToPopulation(plan), test.AsOf))];

    private static IEnumerable<PlanProblem> Run(Plan plan, PlanTest test, ThresholdLedger thresholds)
    {
        var read = TableIntake.Read(plan, Sheets(plan, test));
        if (read.Problems is [var problem, ..])
        {
            // A misspelt column would otherwise be left out, and the case pass for the wrong reason.
            return [new(test.Place, $"样例“{test.Name}”的给定有问题：{problem.Message}")];
        }

        return Differences(plan, test, read.ToPopulation(plan), thresholds)
            .Select(message => new PlanProblem(test.Place, $"样例“{test.Name}”：{message}"));
    }

    private static IEnumerable<string> Differences(Plan plan, PlanTest test, Population population, ThresholdLedger thresholds) =>
        test.Subject.Sort == "criteria"
            ? CriteriaExpectations.Check(plan, test, population, thresholds)
            : Expectations.Check(plan, test, PlanEvaluator.Evaluate(plan.Only(test.Subject), population, test.AsOf, thresholds));

    private static List<Sheet> Sheets(Plan plan, PlanTest test)
    {
        var given = test.Given.ToList();
        if (given.All(sheet => sheet.Sheet != plan.Register.Name))
        {
            given.Insert(0, (plan.Register.Name, [new Dictionary<string, string>()]));
        }

        return [.. given.Select(sheet => Sheet(plan, sheet.Sheet, sheet.Rows))];
    }

    private static Sheet Sheet(Plan plan, string name, IReadOnlyList<IReadOnlyDictionary<string, string>> rows)
    {
        IReadOnlyList<string> header = plan.Kind(name)?.Fields.Select(field => field.Name).ToList()
            ?? [.. TableIntake.FactColumns];
        header = [.. header.Union(rows.SelectMany(row => row.Keys))];
        return new(name, header, rows.Select((row, index) => new SheetRow(index + 2, [.. header.Select(column => Cell.OfText(Value(plan, name, row, column)))])));
    }

    private static string? Value(Plan plan, string sheet, IReadOnlyDictionary<string, string> row, string column)
    {
        if (row.TryGetValue(column, out var value))
        {
            return value;
        }

        var code = sheet == TableIntake.FactSheet ? column == TableIntake.FactColumns[0] : column == CodeColumn(plan, sheet);
        return code ? ExampleCode
            : sheet == plan.Register.Name && column == plan.Register.Label.Name ? "示例企业"
            : null;
    }

    private static string? CodeColumn(Plan plan, string sheet) =>
        plan.Kind(sheet) is { } kind ? (kind == plan.Register ? kind.Key[0] : kind.Owner)?.Name : null;
}
