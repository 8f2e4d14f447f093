using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Search;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Search;

public sealed class SearchDeskTests
{
    private const string Near = "91371525MA00000005";
    private const string Far = "91371525MA3C00001X";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task The_database_gives_no_more_cases_than_are_shown(Database database)
    {
        await using var core = await CoreFixture.CreateAsync(database);
        await ImportAsync(core);

        var (county, watch) = await FindAsync(core, Scope.County);
        var (town, watchOfTown) = await FindAsync(core, Scope.OfUnit("清水镇"));

        Assert.Equal(SearchDesk.MostCases, county.Cases.Count);
        Assert.Equal(["DK-998", "DK-999"], town.Cases.Select(one => one.Number));
        Assert.All([watch, watchOfTown], one => Assert.Contains("LIMIT", Assert.Single(one.Commands), StringComparison.Ordinal));
    }

    private static async Task<(Found Found, DatabaseWatch Watch)> FindAsync(CoreFixture core, Scope scope)
    {
        var board = await core.Get<BoardSource>().GetAsync(new(2023, 6, 30), scope, Ct);
        var found = Found.Nothing;
        var watch = await DatabaseWatch.OverAsync(
            async () => found = await core.Get<SearchDesk>().FindAsync(Actors.Bureau with { Scope = scope }, board, "dk-", Ct));
        return (found, watch);
    }

    private static async Task ImportAsync(CoreFixture core)
    {
        var folder = Directory.CreateTempSubdirectory("peiyu-search-").FullName;
        await WriteAsync("企业", "统一社会信用代码,企业名称,单位", [$"{Far},乙厂,柳林镇", $"{Near},甲厂,清水镇"]);
        await WriteAsync("贷款", "统一社会信用代码,贷款编号", [
            .. Enumerable.Range(100, 30).Select(number => $"{Far},DK-{number}"), $"{Near},DK-998", $"{Near},DK-999"]);
        await core.ImportAsync(folder);
        Directory.Delete(folder, recursive: true);

        Task WriteAsync(string sheet, string head, IEnumerable<string> rows) =>
            File.WriteAllLinesAsync(Path.Combine(folder, sheet + ".csv"), [head, .. rows], Ct);
    }
}
