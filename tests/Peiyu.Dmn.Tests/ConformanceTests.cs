using System.Text.RegularExpressions;
using Peiyu.Dmn.Conformance;
using Xunit;

namespace Peiyu.Dmn.Tests;

/// <summary>Runs the conformance kit where DMN_TCK names its folder, and holds docs/conformance.md to what came out.</summary>
public sealed partial class ConformanceTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_case_of_the_kit_passes_but_those_that_the_document_lists()
    {
        var root = Environment.GetEnvironmentVariable("DMN_TCK");
        Assert.SkipWhen(string.IsNullOrEmpty(root), "DMN_TCK names no folder with the conformance kit.");

        var results = ConformanceKit.Run(root!).ToList();
        var listed = Listed();

        output.WriteLine($"{results.Count(result => result.Passed)} passed, {results.Count(result => !result.Passed)} failed");
        Assert.NotEmpty(results);
        Assert.Empty(results.Where(result => !result.Passed && !listed.Contains(Key(result))).Select(result => $"{Key(result)} {result.Failure}"));
        Assert.Empty(results.Where(result => result.Passed && listed.Contains(Key(result))).Select(Key));
    }

    [Fact]
    public void The_document_gives_every_case_a_reason() =>
        Assert.All(Rows(), row => Assert.NotEmpty(row.Groups["reason"].Value.Trim()));

    private static string Key(ConformanceResult result) => $"{Path.GetFileName(result.Folder)} {result.Case}";

    private static HashSet<string> Listed() =>
        [.. Rows().Select(row => $"{row.Groups["folder"].Value} {row.Groups["case"].Value}")];

    private static MatchCollection Rows() => Row().Matches(File.ReadAllText(Document()));

    private static string Document()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Peiyu.slnx")))
            folder = folder.Parent;
        return Path.Combine(folder.FullName, "docs", "conformance.md");
    }

    [GeneratedRegex(@"^\| `(?<folder>[0-9]{4}[^`]*)` \| `(?<case>[^`]*)` \| (?<reason>.*)\|\r?$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
