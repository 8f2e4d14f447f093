using System.Xml;
using System.Xml.Linq;
using Peiyu.Feel.Values;
using Xunit;

namespace Peiyu.Feel.Tests.Conformance;

/// <summary>
/// Reads the DMN conformance kit, where the environment variable DMN_TCK names its folder
/// (the one that holds compliance-level-3).
/// </summary>
public sealed class ConformanceTests(ITestOutputHelper output)
{
    // A clock, foreign code, other models and declared result types are not the language's business.
    private static readonly string[] Outside =
        ["now", "today", "external", "decision-services", "import", "coercion", "singleton-list"];

    [Fact]
    public void Expressions_of_the_conformance_kit_give_what_it_expects()
    {
        var root = Environment.GetEnvironmentVariable("DMN_TCK");
        Assert.SkipWhen(string.IsNullOrEmpty(root), "DMN_TCK names no folder with the conformance kit.");
        var failures = new List<string>();
        var (passed, failed) = (0, 0);

        foreach (var folder in Directory.EnumerateDirectories(Path.Combine(root!, "compliance-level-3")).Order())
        {
            if (Array.Exists(Outside, folder.Contains))
                continue;
            foreach (var (name, actual, expected) in Run(folder))
            {
                if (ConformanceValue.IsSame(actual, expected))
                {
                    passed++;
                    continue;
                }
                failed++;
                failures.Add($"{name}: {actual} instead of {expected} {(actual as FeelNull)?.Cause.Message}");
            }
        }

        output.WriteLine($"{passed} passed, {failed} failed");
        Assert.True(failed == 0, $"{passed} passed, {failed} failed\n{string.Join('\n', failures)}");
    }

    private static IEnumerable<Result> Run(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.xml").Order())
        {
            if (Load(file) is not { } tests)
                continue;
            var modelName = tests.Root!.Elements().First(element => element.Name.LocalName == "modelName").Value;
            var model = new ConformanceModel(XDocument.Load(Path.Combine(folder, modelName)));
            foreach (var test in tests.Root.Elements().Where(element => element.Name.LocalName == "testCase"))
            {
                foreach (var result in Results(model, test))
                    yield return result with { Name = $"{Path.GetFileName(folder)} {result.Name}" };
            }
        }
    }

    private static IEnumerable<Result> Results(ConformanceModel model, XElement test)
    {
        var inputs = test.Elements().Where(element => element.Name.LocalName == "inputNode")
            .ToDictionary(element => element.Attribute("name")!.Value, ConformanceValue.Read);
        foreach (var node in test.Elements().Where(element => element.Name.LocalName == "resultNode"))
        {
            var name = node.Attribute("name")!.Value;
            var expected = node.Elements().FirstOrDefault(element => element.Name.LocalName == "expected");
            if (expected is not null && model.Supports(name))
                yield return new Result(name, model.Evaluate(name, inputs), ConformanceValue.Read(expected));
        }
    }

    // One file of the kit is not well-formed.
    private static XDocument? Load(string file)
    {
        try
        {
            return XDocument.Load(file, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private sealed record Result(string Name, FeelValue Actual, FeelValue Expected);
}
