using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Exports;
using Peiyu.Core.Interchange;
using Peiyu.Core.Register;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Exports;

public sealed class ScopeTests
{
    private const string Town = "贾镇";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task A_town_takes_along_what_it_would_of_the_whole_register_and_reads_nobody_elses_facts(Database database)
    {
        await using var core = await CoreFixture.CreateAsync(database);
        await core.ImportAsync(Repository.Sample("medium"));
        await using var db = await core.Get<IDbContextFactory<PeiyuDb>>().CreateDbContextAsync(Ct);
        var plan = core.Get<PlanSource>().Plan;
        var whole = await RegisterReader.ReadAsync(db, plan, Ct);
        var code = plan.Register.KeyOf(whole.Cases(plan.Register)[7].Values)!;
        foreach (var scope in new[] { Scope.OfUnit(Town), Scope.OfEnterprise(code), Scope.Nothing })
        {
            var part = await ScopeReader.ReadAsync(db, plan, scope, Ct);
            Assert.Equal(Rows(new RegisterSheets(plan, whole, scope, isWhole: false)), Rows(new RegisterSheets(plan, part, scope, isWhole: false)));
            Assert.Equal(Rows(new RegisterSheets(plan, part, scope, isWhole: false)), Rows(await core.Exporter.SheetsAsync(scope, Ct)));
            Assert.Equal(part.Cases(plan.Register).Select(stored => plan.Register.KeyOf(stored.Values)).Order(), part.Facts.Keys.Select(fact => fact.Code).Distinct().Order());
        }
    }

    private static List<string> Rows(RegisterSheets sheets) => Rows(sheets.All);

    private static List<string> Rows(IReadOnlyList<WorkbookSheet> sheets) =>
        [.. sheets.SelectMany(sheet => sheet.Rows.Select(row => $"{sheet.Name}：{string.Join('|', row)}"))];
}
