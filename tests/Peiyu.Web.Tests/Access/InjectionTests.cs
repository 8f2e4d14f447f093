using AngleSharp.Html.Parser;
using Peiyu.Plans.Model;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Web.Tests.Access;

/// <summary>Every text that can be imported is written as text on every page.</summary>
public sealed class InjectionTests
{
    private const string Code = "91371525MA3CHK0A1F";
    private const string Evil = "<i data-evil onclick=alert(1)>\"'&</i>";

    [Fact]
    public async Task What_is_imported_is_shown_as_text_and_never_as_markup()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        var folder = Directory.CreateTempSubdirectory("peiyu-evil-").FullName;
        List<Kind> imported = [.. GuanxianPlan.Instance.Kinds.Where(kind => !GuanxianPlan.Instance.IsManaged(kind))];
        foreach (var kind in imported)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, kind.Name + ".csv"), Table(kind), TestContext.Current.CancellationToken);
        }

        var report = await core.ImportAsync(folder);
        Assert.True(report.Added >= imported.Count, string.Join("\n", report.Problems));
        await using var site = new Site(core.Connection, new(2023, 6, 30));
        var crawl = new Crawl(await site.AsAsync("bureau"));
        await crawl.GoAsync(["/", $"/enterprises/{Code}", "/search?q=data-evil", $"/search?q={Uri.EscapeDataString(Evil)}"], mostOfEach: 4);
        var pages = crawl.Answers.Where(answer => answer.Text.StartsWith("<!", StringComparison.Ordinal)).ToList();
        Assert.Contains(pages, page => page.Text.Contains("&lt;i data-evil", StringComparison.Ordinal));
        Assert.All(pages, page => Assert.Empty(new HtmlParser().ParseDocument(page.Text).QuerySelectorAll("[data-evil], [onclick], script:not([src])")));
    }

    /// <summary>One row in which every text is evil.</summary>
    private static string Table(Kind kind) => string.Join(',', kind.Fields.Select(field => field.Name)) + "\n"
        + string.Join(',', kind.Fields.Select(field => $"\"{Value(field).Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\n";

    private static string Value(Field field) => field.Type.Name switch
    {
        "text" or "reference" => Evil,
        "credit-code" or "enterprise" => Code,
        "date" => "2023-03-01",
        "time" => "2023-03-01 09:00",
        "unit" => "贾镇",
        "choice" when field.Required => field.Name == "资质" ? "高新技术企业" : "",
        _ => "",
    };
}
