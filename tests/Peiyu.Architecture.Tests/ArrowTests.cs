using System.Xml.Linq;
using Xunit;

namespace Peiyu.Architecture.Tests;

public sealed class ArrowTests
{
    /// <summary>Which project may use which; the arrows point one way.</summary>
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["Peiyu.Feel"] = [],
        ["Peiyu.Dmn"] = ["Peiyu.Feel"],
        ["Peiyu.Plans"] = ["Peiyu.Feel", "Peiyu.Dmn"],
        ["Peiyu.Columns"] = ["Peiyu.Feel", "Peiyu.Plans"],
        ["Peiyu.Core"] = ["Peiyu.Plans", "Peiyu.Columns"],
        ["Peiyu.Data.Sqlite"] = ["Peiyu.Core"],
        ["Peiyu.Data.Postgres"] = ["Peiyu.Core"],
        ["Peiyu.Web"] = ["Peiyu.Core", "Peiyu.Data.Sqlite", "Peiyu.Data.Postgres"],
        ["Peiyu.Cli"] = ["Peiyu.Core", "Peiyu.Dmn", "Peiyu.Web", "Peiyu.Data.Sqlite", "Peiyu.Data.Postgres"],
    };

    public static TheoryData<string> Projects =>
        [.. Repository.Files("src", "*.csproj").Select(path => Path.GetFileNameWithoutExtension(path))];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_uses_only_what_stands_above_it(string project)
    {
        Assert.True(Arrows.ContainsKey(project), $"{project} has no place in the house yet.");
        Assert.Empty(References(project).Except(Arrows[project]));
    }

    [Fact]
    public void Every_project_of_the_house_is_there() =>
        Assert.Empty(Arrows.Keys.Except(Projects.Select(row => row.Data)));

    [Fact]
    public void The_expression_language_needs_no_package() =>
        Assert.Empty(Packages("src/Peiyu.Feel/Peiyu.Feel.csproj"));

    [Fact]
    public void Decision_models_need_no_package() =>
        Assert.Empty(Packages("src/Peiyu.Dmn/Peiyu.Dmn.csproj"));

    [Fact]
    public void Evaluating_in_columns_needs_no_package() =>
        Assert.Empty(Packages("src/Peiyu.Columns/Peiyu.Columns.csproj"));

    [Fact]
    public void The_plan_needs_only_a_reader_of_YAML() =>
        Assert.Equal(["YamlDotNet"], Packages("src/Peiyu.Plans/Peiyu.Plans.csproj"));

    [Fact]
    public void What_every_project_gets_are_analyzers() => Assert.All(
        Items("Directory.Build.props", "PackageReference"),
        item =>
        {
            Assert.EndsWith("Analyzers", (string?)item.Attribute("Include"), StringComparison.Ordinal);
            Assert.Equal("all", (string?)item.Attribute("PrivateAssets"));
        });

    [Theory]
    [InlineData("src/Peiyu.Feel/Peiyu.Feel.csproj")]
    [InlineData("src/Peiyu.Dmn/Peiyu.Dmn.csproj")]
    [InlineData("src/Peiyu.Plans/Peiyu.Plans.csproj")]
    [InlineData("src/Peiyu.Columns/Peiyu.Columns.csproj")]
    [InlineData("src/Peiyu.Core/Peiyu.Core.csproj")]
    public void What_lies_under_the_web_does_not_know_the_web(string path)
    {
        Assert.Equal("Microsoft.NET.Sdk", (string?)XDocument.Load(Repository.At(path)).Root?.Attribute("Sdk"));
        Assert.Empty(Items(path, "FrameworkReference"));
    }

    private static IEnumerable<string> References(string project) =>
        Items($"src/{project}/{project}.csproj", "ProjectReference")
            .Select(item => Path.GetFileNameWithoutExtension(((string?)item.Attribute("Include"))!.Replace('\\', '/')));

    private static string[] Packages(string path) =>
        [.. Items(path, "PackageReference").Select(item => (string?)item.Attribute("Include")).OfType<string>()
            .Where(name => !name.EndsWith("Analyzers", StringComparison.Ordinal))];

    private static IEnumerable<XElement> Items(string path, string name) =>
        XDocument.Load(Repository.At(path)).Descendants(name);
}
