using Peiyu.Core.Entry;
using Peiyu.Core.Imports.Undoing;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Imports;

public sealed class UndoTests
{
    private const string Code = "91371525MA00000005";
    private const string Enterprise = "统一社会信用代码,企业名称,单位\n" + Code + ",演示甲公司,清水镇\n";
    private const string FactHeader = "统一社会信用代码,指标,期间,数值\n";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task Undoing_the_first_import_empties_the_register_and_redoing_fills_it_again(Database database)
    {
        await using var core = await CoreFixture.CreateAsync(database);
        await core.ImportAsync(Repository.Sample("small"));
        var before = await Everything.OfAsync(core);

        var undone = await UndoAsync(core, 1);
        var empty = await Everything.OfAsync(core);
        var redone = await UndoAsync(core, 2);

        Assert.Equal(2, Assert.IsType<UndoResult.Done>(undone).Revision);
        Assert.Empty(empty);
        Assert.True(Assert.IsType<UndoResult.Done>(redone).Report.IsRedoing);
        Assert.Equal(before, await Everything.OfAsync(core));
    }

    [Fact]
    public async Task What_was_changed_later_stays_and_is_listed()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        await core.ImportAsync(Workbooks.Folder(("企业", Enterprise)));
        await core.ImportAsync(Workbooks.Folder(("指标", $"{FactHeader}{Code},从业人员,2021,10\n{Code},从业人员,2022,20\n")));
        await core.Get<FactKeeper>().EnterAsync(Actors.Bureau, new(Code, "从业人员", "2022", "21", "更正"), Ct);

        var preview = Assert.IsType<UndoResult.Done>(await core.Get<ImportUndo>().PreviewAsync(Actors.Bureau, 2, Ct)).Report;
        await UndoAsync(core, 2);

        Assert.Equal((1, 1), (preview.Values, preview.Kept));
        Assert.Equal(("演示甲公司", "从业人员 2022", "20", "21"), Left(Assert.Single(preview.Left)));
        var history = await core.Get<Histories>().OfFactAsync(Actors.Bureau, Code, "从业人员", Ct);
        Assert.Equal((null, "21"), (history!.Current("2021"), history.Current("2022")));
    }

    [Fact]
    public async Task An_enterprise_of_which_somebody_spoke_later_stays_whole()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        await core.ImportAsync(Workbooks.Folder(("企业", Enterprise)));
        await core.Get<FactKeeper>().EnterAsync(Actors.Bureau, new(Code, "从业人员", "2022", "21", ""), Ct);

        var report = Assert.IsType<UndoResult.Done>(await UndoAsync(core, 1)).Report;

        Assert.Equal((0, 3), (report.TakenBack, report.Kept));
        Assert.Equal(4, (await Everything.OfAsync(core)).Count);
    }

    [Fact]
    public async Task An_import_is_undone_once_and_can_be_undone_again_after_it_was_redone()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        await core.ImportAsync(Workbooks.Folder(("企业", Enterprise)));

        await UndoAsync(core, 1);
        var twice = await UndoAsync(core, 1);
        await UndoAsync(core, 2);
        var again = await UndoAsync(core, 1);

        Assert.Contains("第 2 次撤销了", Assert.IsType<UndoResult.Refused>(twice).Sentence, StringComparison.Ordinal);
        Assert.IsType<UndoResult.Done>(again);
        Assert.Empty(await Everything.OfAsync(core));
        Assert.IsType<UndoResult.NotFound>(await UndoAsync(core, 99));
        Assert.IsType<UndoResult.Refused>(await core.Get<ImportUndo>().UndoAsync(Actors.Bureau, 4, "", Ct));
    }

    [Fact]
    public async Task The_same_file_goes_in_again_after_it_was_undone()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        await core.ImportAsync(Repository.Sample("small"));
        var before = await Everything.OfAsync(core);
        await UndoAsync(core, 1);

        var report = await core.ImportAsync(Repository.Sample("small"));

        Assert.Equal(3, report.Revision);
        Assert.Equal(before, await Everything.OfAsync(core));
    }

    private static Task<UndoResult> UndoAsync(CoreFixture core, long import) =>
        core.Get<ImportUndo>().UndoAsync(Actors.Bureau, import, "导错了文件", Ct);

    private static (string, string, string, string) Left(UndoChange change) => (change.Label, change.Field, change.Before, change.After);
}
