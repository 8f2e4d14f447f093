using System.Text.RegularExpressions;
using Peiyu.Architecture.Tests.Schemas;
using Xunit;

namespace Peiyu.Architecture.Tests;

public sealed partial class GlossaryTests
{
    private const string Glossary = "docs/glossary.md";

    [Theory]
    [InlineData("kinds.yaml")]
    [InlineData("libraries.yaml")]
    public void The_glossary_has_every_identifier_of_the_plans(string file)
    {
        Assert.SkipUnless(File.Exists(Repository.At(Glossary)), $"{Glossary} 还没有写。");
        var known = Entry().Matches(Repository.Read(Glossary))
            .Select(match => match.Groups["entry"].Value.Trim()).ToHashSet();

        var missing = PlanFile.All.Where(plan => Path.GetFileName(plan.Path) == file)
            .SelectMany(plan => plan.Content.Select(item => (plan.Path, Id: (string?)item["id"])))
            .Where(item => item.Id is null || !known.Contains(item.Id));

        Assert.Empty(missing);
    }

    /// <summary>The cell of a table, or a word in backticks.</summary>
    [GeneratedRegex(@"(?<=\|)(?<entry>[^|`\n]+)(?=\|)|`(?<entry>[^`\n]+)`")]
    private static partial Regex Entry();
}
