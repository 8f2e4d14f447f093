using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Imports;

/// <summary>Which kept case a row of 资质 speaks of: there is no number to go by.</summary>
public sealed class MatchingTests
{
    private const string Code = "91371525MA00000005";
    private const string Header = "统一社会信用代码,资质,级别,入库日期,申报日期,认定日期,文号\n";
    private const string Enterprise = "统一社会信用代码,企业名称\n" + Code + ",演示甲公司\n";

    [Theory]
    // What is kept; what comes; how many rows are new, bring a case forward, say nothing new, are refused.
    [InlineData("2022-01-01,,,", "2022-01-01,2023-02-01,,", 0, 1, 0, 0)]
    [InlineData("2022-01-01,,,", ",2023-02-01,,", 0, 1, 0, 0)]
    [InlineData("2022-01-01,,,", "2022-01-02,,,", 1, 0, 0, 0)]
    [InlineData("2022-01-01,2023-02-01,,", "2022-01-01,,,", 0, 0, 1, 0)]
    [InlineData("2022-01-01,,,;2023-01-01,,,", ",,2023-06-01,", 0, 0, 0, 1)]
    [InlineData("2022-01-01,,,;2023-01-01,,,", "2023-01-01,,2023-06-01,", 0, 1, 0, 0)]
    [InlineData("2022-01-01,,,;2022-01-01,,,", "2022-01-01,,,;2022-01-01,,,", 0, 0, 2, 0)]
    [InlineData("2022-01-01,,,", "2022-01-01,,2023-06-01,;2022-01-01,,2023-07-01,", 0, 0, 0, 2)]
    [InlineData("2022-01-01,,,甲号", "2022-01-01,,,乙号", 0, 1, 0, 0)]
    [InlineData("", "2022-01-01,,,;2022-01-01,,,", 2, 0, 0, 0)]
    public async Task A_row_is_the_kept_case_that_no_date_contradicts(
        string kept, string coming, int added, int changed, int unchanged, int refused)
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        await core.ImportAsync(Workbooks.Folder(("企业", Enterprise), ("资质", Titles(kept))));

        var report = await core.ImportAsync(Workbooks.Folder(("资质", Titles(coming))));

        var titles = report.Sheets.Single(sheet => sheet.Sheet == "资质");
        Assert.Equal((added, changed, unchanged, refused), (titles.Added, titles.Changed, titles.Unchanged, titles.Refused));
    }

    [Fact]
    public async Task Another_level_is_another_case()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        await core.ImportAsync(Workbooks.Folder(("企业", Enterprise), ("资质", $"{Header}{Code},绿色工厂,省级,,,2023-01-01,\n")));

        var report = await core.ImportAsync(Workbooks.Folder(("资质", $"{Header}{Code},绿色工厂,国家级,,,2023-01-01,\n")));

        Assert.Equal(1, report.Added);
    }

    [Fact]
    public async Task A_question_to_the_person_names_the_row_and_what_would_settle_it()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        await core.ImportAsync(Workbooks.Folder(("企业", Enterprise), ("资质", Titles("2022-01-01,,,;2023-01-01,,,"))));

        var report = await core.ImportAsync(Workbooks.Folder(("资质", Titles(",,2023-06-01,"))));

        var problem = Assert.Single(report.Problems, problem => problem.Refused);
        Assert.Equal(("资质", 2), (problem.Sheet, problem.Row));
        Assert.Contains("请补上能区分的日期", problem.Message, StringComparison.Ordinal);
    }

    private static string Titles(string rows) => Header + string.Concat(
        rows.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(row => $"{Code},高新技术企业,国家级,{row}\n"));
}
