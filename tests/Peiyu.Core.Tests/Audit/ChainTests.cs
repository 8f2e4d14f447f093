using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Core.Data;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Audit;

/// <summary>Whoever can write to the database can change the records, and is found out.</summary>
public sealed class ChainTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task What_was_put_on_record_holds(Database database)
    {
        await using var core = await RecordedAsync(database);

        var proof = await core.Get<AuditVerifier>().VerifyAsync(null, Ct);

        Assert.Null(proof.Break);
        Assert.Equal(5, proof.Entries);
        Assert.Equal(64, proof.LastHash.Length);
    }

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task A_changed_field_is_found(Database database) =>
        await BreaksAtAsync(database, 3, "被改过", db => db.Audit.Where(entry => entry.Id == 3)
            .ExecuteUpdateAsync(set => set.SetProperty(entry => entry.Reason, "别的原因"), Ct));

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task A_changed_time_is_found(Database database) =>
        await BreaksAtAsync(database, 2, "被改过", async db =>
        {
            var entry = await db.Audit.SingleAsync(one => one.Id == 2, Ct);
            entry.At = entry.At.AddMilliseconds(1);
            await db.SaveChangesAsync(Ct);
        });

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task A_deleted_entry_is_found(Database database) =>
        await BreaksAtAsync(database, 3, "不见了", db => db.Audit.Where(entry => entry.Id == 3).ExecuteDeleteAsync(Ct));

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task A_deleted_entry_whose_number_another_took_is_found(Database database) =>
        await BreaksAtAsync(database, 3, "第 3 条", async db =>
        {
            await db.Audit.Where(entry => entry.Id == 3).ExecuteDeleteAsync(Ct);
            foreach (var id in new long[] { 4, 5 })
            {
                await db.Audit.Where(entry => entry.Id == id).ExecuteUpdateAsync(set => set.SetProperty(entry => entry.Id, id - 1), Ct);
            }
        });

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task An_added_entry_is_found_even_with_a_hash_of_its_own(Database database) =>
        await BreaksAtAsync(database, 6, "接不上", async db =>
        {
            var last = await db.Audit.SingleAsync(entry => entry.Id == 4, Ct);
            var forged = Copy(last, 6, last.Hash);
            forged.Hash = AuditChain.HashOf(forged);
            db.Audit.Add(forged);
            await db.SaveChangesAsync(Ct);
        });

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task Two_entries_that_changed_places_are_found(Database database) =>
        await BreaksAtAsync(database, 2, "第 2 条", async db =>
        {
            foreach (var (from, to) in new (long, long)[] { (2, 100), (3, 2), (100, 3) })
            {
                await db.Audit.Where(entry => entry.Id == from).ExecuteUpdateAsync(set => set.SetProperty(entry => entry.Id, to), Ct);
            }
        });

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task A_tail_that_was_cut_off_is_found_by_the_hash_noted_before(Database database)
    {
        await using var core = await RecordedAsync(database);
        var verifier = core.Get<AuditVerifier>();
        var noted = (await verifier.VerifyAsync(null, Ct)).LastHash;
        await ChangeAsync(core, db => db.Audit.Where(entry => entry.Id > 3).ExecuteDeleteAsync(Ct));

        Assert.Null((await verifier.VerifyAsync(null, Ct)).Break);
        var proof = await verifier.VerifyAsync(noted, Ct);
        Assert.Equal(4, proof.Break!.Id);
        Assert.Contains("截掉", proof.Break.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task A_proof_that_goes_on_from_what_was_proven_sees_a_broken_tail(Database database)
    {
        await using var core = await RecordedAsync(database);
        var prover = core.Get<AuditProver>();
        await prover.ProveAsync(Ct);
        Assert.Null(prover.Now.Proven!.Break);
        await RecordAsync(core, 2);
        await ChangeAsync(core, db => db.Audit.Where(entry => entry.Id == 7)
            .ExecuteUpdateAsync(set => set.SetProperty(entry => entry.Subject, "别的"), Ct));

        await prover.ProveAsync(Ct);
        Assert.Equal(7, prover.Now.Proven!.Break!.Id);
        Assert.Null(prover.Now.Progress);
    }

    [Fact]
    public async Task Whoever_asks_has_the_whole_chain_proven_and_stands_on_record_for_it()
    {
        await using var core = await RecordedAsync(Database.Sqlite);
        var prover = core.Get<AuditProver>();
        await prover.ProveAsync(Ct);
        await ChangeAsync(core, db => db.Audit.Where(entry => entry.Id == 2).ExecuteUpdateAsync(set => set.SetProperty(entry => entry.Subject, "别的"), Ct));
        await prover.ProveAsync(Ct);
        Assert.Null(prover.Now.Proven!.Break);
        prover.Ask(Actor.CommandLine);
        Assert.NotNull(prover.Now.Progress);
        await prover.ProveAsync(Ct);
        Assert.Equal(2, prover.Now.Proven!.Break!.Id);
        Assert.False(await core.Get<AuditVerifier>().IsDoneTodayAsync(Ct));
    }

    [Fact]
    public async Task A_whole_chain_stands_on_record_as_proven_and_only_an_auditor_may_ask()
    {
        await using var core = await RecordedAsync(Database.Sqlite);
        var prover = core.Get<AuditProver>();
        Assert.Throws<NotAllowedException>(() => prover.Ask(Actors.Bureau));
        await prover.ProveAsync(Ct);
        Assert.False(await core.Get<AuditVerifier>().IsDoneTodayAsync(Ct));
        prover.Ask(Actor.CommandLine);
        await prover.ProveAsync(Ct);
        Assert.True(await core.Get<AuditVerifier>().IsDoneTodayAsync(Ct));
        Assert.Equal(6, prover.Now.Proven!.Entries);
    }

    [Fact]
    public async Task What_is_counted_by_act_is_found_by_an_index()
    {
        await using var core = await RecordedAsync(Database.Sqlite);
        await using var db = await core.Get<IDbContextFactory<PeiyuDb>>().CreateDbContextAsync(Ct);
        await using var connection = db.Database.GetDbConnection();
        await connection.OpenAsync(Ct);
        await using var command = connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN SELECT max(at) FROM audit_entries WHERE act = 'verify'";
        await using var reader = await command.ExecuteReaderAsync(Ct);
        Assert.True(await reader.ReadAsync(Ct));
        Assert.Contains("ix_audit_entries_act_at", reader.GetString(3), StringComparison.Ordinal);
    }

    private static async Task BreaksAtAsync(Database database, long id, string words, Func<PeiyuDb, Task> tamper)
    {
        await using var core = await RecordedAsync(database);
        await ChangeAsync(core, tamper);

        var proof = await core.Get<AuditVerifier>().VerifyAsync(null, Ct);

        Assert.Equal(id, proof.Break!.Id);
        Assert.Contains(words, proof.Break.Sentence, StringComparison.Ordinal);
        Assert.Equal(id - 1, proof.Entries);
    }

    private static async Task<CoreFixture> RecordedAsync(Database database)
    {
        var core = await CoreFixture.CreateAsync(database);
        await RecordAsync(core, 5);
        return core;
    }

    private static async Task RecordAsync(CoreFixture core, int times)
    {
        for (var i = 0; i < times; i++)
        {
            await core.Get<Auditor>().DoAsync(
                Actor.CommandLine,
                work =>
                {
                    work.Record("enter", "指标", $"第 {i} 件", "测试", "从 1 改成 2");
                    return Task.FromResult(true);
                },
                Ct);
        }
    }

    private static async Task ChangeAsync(CoreFixture core, Func<PeiyuDb, Task> change)
    {
        await using var db = await core.Get<IDbContextFactory<PeiyuDb>>().CreateDbContextAsync(Ct);
        await change(db);
    }

    private static AuditEntry Copy(AuditEntry entry, long id, string previous) => new()
    {
        Id = id,
        At = entry.At,
        Actor = entry.Actor,
        Act = entry.Act,
        On = entry.On,
        Subject = entry.Subject,
        Reason = entry.Reason,
        Details = entry.Details,
        Previous = previous,
        Hash = "",
    };
}
