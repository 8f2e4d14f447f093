using System.Text;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Web.Tests.Hosting;

/// <summary>What enterprises call themselves is text and never markup.</summary>
public sealed class EscapingTests : IAsyncLifetime
{
    private const string Name = "<script>alert(1)</script>\"'&";
    private const string Code = "91371525MA3C00001X";

    private CoreFixture _core = null!;
    private Site _site = null!;

    public async ValueTask InitializeAsync()
    {
        var folder = Directory.CreateTempSubdirectory("peiyu-names-").FullName;
        await File.WriteAllTextAsync(
            Path.Combine(folder, "企业.csv"),
            $"统一社会信用代码,企业名称,单位,产业链\n{Code},\"{Name.Replace("\"", "\"\"", StringComparison.Ordinal)}\",贾镇,<b>链</b>\n",
            Encoding.UTF8);
        await File.WriteAllTextAsync(
            Path.Combine(folder, "项目.csv"),
            $"统一社会信用代码,项目编号,项目名称\n{Code},<i>1</i>,\"{Name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n",
            Encoding.UTF8);
        _core = await CoreFixture.CreateAsync(Database.Sqlite);
        await _core.ImportAsync(folder);
        Directory.Delete(folder, recursive: true);
        _site = new(_core.Connection, new(2023, 6, 30));
    }

    [Theory]
    [InlineData("/enterprises")]
    [InlineData($"/enterprises/{Code}")]
    [InlineData("/policies/q1-growth-top30")]
    [InlineData("/search?q=%3Cscript%3E")]
    [InlineData("/search/suggest?q=%3Cscript%3E")]
    [InlineData($"/enterprises/{Code}/facts/enter")]
    [InlineData($"/enterprises/{Code}/facts/enter?fact=从业人员&period=2022")]
    [InlineData($"/enterprises/{Code}/facts/从业人员")]
    [InlineData($"/enterprises/{Code}/cases/project/new")]
    [InlineData("/enterprises?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E%22%27%26")]
    public async Task A_name_with_markup_is_shown_as_it_is_written(string address)
    {
        var page = await _site.OpenAsync(address);

        Assert.Contains(Name, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.All, element => element.Matches("script:not([src^='/js/'])") || element.InnerHtml == "链" || element is { LocalName: "i", InnerHtml: "1" });
    }

    [Fact]
    public async Task An_address_with_markup_changes_nothing()
    {
        var page = await _site.OpenAsync("/enterprises?sort=%22%3E%3Cscript%3E&industry=%3Cscript%3E&column=%3Cscript%3E");

        Assert.Empty(page.QuerySelectorAll("script:not([src^='/js/'])"));
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        await _core.DisposeAsync();
    }
}
