using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Boards;

public sealed class SharedCasesTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task The_cases_that_name_a_talent_are_found_and_those_said_later_too(Database database)
    {
        await using var core = await CoreFixture.CreateAsync(database);
        await using var db = await core.Get<IDbContextFactory<PeiyuDb>>().CreateDbContextAsync(Ct);
        var shared = core.Get<SharedCases>();
        Assert.Empty((await shared.ReadAsync(db, Ct)).All);
        await core.ImportAsync(Repository.Sample("medium"));
        var talent = await db.Cases.FirstAsync(entry => entry.Kind == "talent", Ct);
        var naming = (await shared.ReadAsync(db, Ct)).Naming([talent.Key!]);
        Assert.Contains(talent.Id, naming);
        Assert.Empty((await shared.ReadAsync(db, Ct)).Naming(["没有这个人"]));
        Assert.All(
            await db.Cases.Where(entry => naming.Contains(entry.Id)).Join(db.CaseEvents, entry => entry.Id, said => said.CaseId, (_, said) => said.Fields).ToListAsync(Ct),
            fields => Assert.Contains(talent.Key!, fields!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_an_open_change_says_is_forgotten_with_it()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        await core.ImportAsync(Repository.Sample("medium"));
        await using var db = await core.Get<IDbContextFactory<PeiyuDb>>().CreateDbContextAsync(Ct);
        var talent = await db.Cases.FirstAsync(entry => entry.Kind == "talent", Ct);
        await using (var change = await db.Database.BeginTransactionAsync(Ct))
        {
            db.CaseEvents.Add(new() { Id = await db.CaseEvents.MaxAsync(said => said.Id, Ct) + 1, CaseId = talent.Id, ImportId = 1, Fields = """{"人才编号":"还没定"}""" });
            await db.SaveChangesAsync(Ct);
            Assert.Equal([talent.Id], (await core.Get<SharedCases>().ReadAsync(db, Ct)).Naming(["还没定"]));
            await change.RollbackAsync(Ct);
        }

        Assert.Empty((await core.Get<SharedCases>().ReadAsync(db, Ct)).Naming(["还没定"]));
    }
}
