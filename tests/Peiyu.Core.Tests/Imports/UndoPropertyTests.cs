using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Data;
using Peiyu.Core.Entry;
using Peiyu.Core.Imports.Undoing;
using Peiyu.Plans.Model;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Imports;

/// <summary>Random sequences of imports, entries and undoings, on both databases.</summary>
public sealed class UndoPropertyTests
{
    private static readonly string[] Codes = ["91371525MA00000005", "91371525MA0000001G", "91371525MA00000232"];
    private static readonly Kind Project = GuanxianPlan.Instance.Kind("项目")!;

    public static TheoryData<Database, int> Runs
    {
        get
        {
            var runs = new TheoryData<Database, int>();
            foreach (var seed in Enumerable.Range(1, 12))
            {
                runs.Add(Database.Sqlite, seed);
            }

            runs.Add(Database.Postgres, 101);
            runs.Add(Database.Postgres, 102);
            return runs;
        }
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task Undoing_the_last_gives_back_what_was_and_undoing_another_leaves_what_it_did_not_touch(Database database, int seed)
    {
        await using var core = await CoreFixture.CreateAsync(database);
#pragma warning disable CA5394 // The same numbers every time are what is wanted.
        var random = new Random(seed);
        for (var step = 0; step < 14; step++)
        {
            var before = await Everything.OfAsync(core);
            var revision = await ActAsync(core, random, step);
            if (revision is null)
            {
                continue;
            }

            var after = await Everything.OfAsync(core);
            await CheckLastAsync(core, revision.Value, before, after);
            await CheckEarlierAsync(core, random.Next(1, (int)revision.Value + 1));
        }
#pragma warning restore CA5394
    }

    /// <summary>Undoing what came last gives what was before, and undoing that gives it back.</summary>
    private static async Task CheckLastAsync(CoreFixture core, long last, SortedSet<string> before, SortedSet<string> after)
    {
        var undone = Assert.IsType<UndoResult.Done>(await UndoAsync(core, last));
        Assert.Empty(Differing(before, await Everything.OfAsync(core)));
        Assert.IsType<UndoResult.Done>(await UndoAsync(core, undone.Revision));
        Assert.Empty(Differing(after, await Everything.OfAsync(core)));
    }

    private static List<string> Differing(SortedSet<string> before, SortedSet<string> after) =>
        [.. before.Except(after).Select(line => "- " + line), .. after.Except(before).Select(line => "+ " + line)];

    /// <summary>Undoing any one changes no more than it says that it changes.</summary>
    private static async Task CheckEarlierAsync(CoreFixture core, long import)
    {
        var before = await Everything.OfAsync(core);
        if (await UndoAsync(core, import) is not UndoResult.Done done)
        {
            return;
        }

        var after = await Everything.OfAsync(core);
        Assert.All(Differing(before, after), line => Assert.Contains(done.Report.Changes, change => Speaks(change, line[2..])));
    }

    private static bool Speaks(UndoChange change, string line) => line.StartsWith(change.Sheet + " ", StringComparison.Ordinal)
        && (change.Sheet == "指标"
            ? line.Contains(change.Field.Replace(' ', '|'), StringComparison.Ordinal)
            : change.Field.Length == 0 || line.Contains($" {change.Field}=", StringComparison.Ordinal));

#pragma warning disable CA5394
    private static async Task<long?> ActAsync(CoreFixture core, Random random, int step)
    {
        var code = Codes[random.Next(Codes.Length)];
        var number = random.Next(1, 5).ToString(CultureInfo.InvariantCulture);
        switch (step == 0 ? 0 : random.Next(5))
        {
            case 0:
                return (await core.ImportAsync(Workbooks.Folder(
                    ("企业", $"统一社会信用代码,企业名称,单位\n{code},企业{number},清水镇\n"),
                    ("指标", $"统一社会信用代码,指标,期间,数值\n{code},从业人员,2022,{number}\n{code},从业人员,2021,{step}\n"),
                    ("资质", $"统一社会信用代码,资质,认定日期\n{code},绿色工厂,2023-0{number}-01\n")))).Revision;
            case 1:
                return (await core.ImportAsync(Workbooks.Folder(
                    ("项目", $"统一社会信用代码,项目编号,项目名称,总投资\n{code},XM{number},项目{step},{step}\n")))).Revision;
            case 2:
                return Revision(await core.Get<FactKeeper>().EnterAsync(
                    Actors.Bureau, new(code, "从业人员", "2022", random.Next(3) == 0 ? "" : number, "核实"), Ct));
            case 3:
                var fields = new Dictionary<string, string?> { ["统一社会信用代码"] = code, ["项目编号"] = $"XM{number}", ["总投资"] = number };
                return Revision(await core.Get<CaseKeeper>().EnterAsync(Actors.Bureau, new(Project, null, fields, "补登"), Ct));
            default:
                var cases = await CasesAsync(core, code);
                return cases.Count == 0 ? null : Revision(await ChangeAsync(core, cases[random.Next(cases.Count)], random));
        }
    }

    /// <summary>The cases of the enterprise that stand, in the order of their numbers.</summary>
    private static async Task<List<CaseHistory>> CasesAsync(CoreFixture core, string code)
    {
        await using var db = await core.Get<IDbContextFactory<PeiyuDb>>().CreateDbContextAsync(Ct);
        var kinds = GuanxianPlan.Instance.Kinds.ToDictionary(kind => kind.Id);
        var cases = new List<CaseHistory>();
        foreach (var entry in await db.Cases.Where(entry => entry.Owner == code).OrderBy(entry => entry.Id).ToListAsync(Ct))
        {
            if (await core.Get<Histories>().OfCaseAsync(Actors.Bureau, kinds[entry.Kind], entry.Id, Ct) is { IsGone: false } known)
            {
                cases.Add(known);
            }
        }

        return cases;
    }

    private static Task<EntryResult> ChangeAsync(CoreFixture core, CaseHistory known, Random random)
    {
        var field = known.Kind.Name == "项目" ? "项目名称" : "文号";
        var fields = new Dictionary<string, string?> { [field] = random.Next(3) == 0 ? null : $"改{random.Next(9)}" };
        return random.Next(4) == 0
            ? core.Get<CaseKeeper>().TakeBackAsync(Actors.Bureau, new(known.Kind, known.CaseId, fields, "登错了"), Ct)
            : core.Get<CaseKeeper>().EnterAsync(Actors.Bureau, new(known.Kind, known.CaseId, fields, "更正"), Ct);
    }
#pragma warning restore CA5394

    private static long? Revision(EntryResult result) => (result as EntryResult.Done)?.Revision;

    private static Task<UndoResult> UndoAsync(CoreFixture core, long import) =>
        core.Get<ImportUndo>().UndoAsync(Actors.Bureau, import, "试", Ct);
}
