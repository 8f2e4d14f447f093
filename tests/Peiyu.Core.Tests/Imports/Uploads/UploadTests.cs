using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Data;
using Peiyu.Core.Imports;
using Peiyu.Core.Imports.Uploads;
using Peiyu.Core.Interchange;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Imports.Uploads;

public sealed class UploadTests
{
    private const string Code = "91371525MA00000005";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task A_file_is_read_shown_confirmed_and_written(Database database)
    {
        await using var core = await CoreFixture.CreateAsync(database);
        var bureau = await AccountAsync(core, "bureau");
        var id = await SendAsync(core, bureau, "企业.csv", $"统一社会信用代码,企业名称,单位\n{Code},演示甲公司,清水镇\n坏,演示乙公司,天上镇\n");

        Assert.True(await core.Get<UploadProcessor>().ProcessNextAsync(Ct));
        var preview = (await core.Get<UploadDesk>().FindAsync(bureau, id, Ct))!;
        Assert.True(await core.Get<UploadDesk>().ConfirmAsync(bureau, id, Ct));
        Assert.True(await core.Get<UploadProcessor>().ProcessNextAsync(Ct));
        Assert.False(await core.Get<UploadProcessor>().ProcessNextAsync(Ct));
        var done = (await core.Get<UploadDesk>().FindAsync(bureau, id, Ct))!;

        Assert.Equal((UploadState.Ready, 1, 1), (preview.State, preview.Report!.Added, preview.Report.Refused));
        Assert.Equal("演示甲公司", Assert.Single(preview.Report.Additions).Label);
        Assert.Equal((UploadState.Done, 1L), (done.State, done.ImportId));
        Assert.NotNull(await core.Get<UploadDesk>().RefusedAsync(bureau, id, Ct));
        Assert.Equal(3, (await Everything.OfAsync(core)).Count);
        var (rows, count) = await core.Get<ImportLog>().ListAsync(bureau, ImportFilter.Everything, (1, 20), Ct);
        Assert.Equal((1, "企业.csv", bureau.Name), (count, rows[0].Entry.Source, rows[0].Entry.By));
    }

    [Fact]
    public async Task One_that_is_given_up_is_not_written_and_its_file_is_not_kept()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        var bureau = await AccountAsync(core, "bureau");
        var id = await SendAsync(core, bureau, "企业.csv", $"统一社会信用代码,企业名称\n{Code},演示甲公司\n");
        await core.Get<UploadProcessor>().ProcessNextAsync(Ct);

        Assert.True(await core.Get<UploadDesk>().CancelAsync(bureau, id, Ct));

        Assert.False(await core.Get<UploadDesk>().ConfirmAsync(bureau, id, Ct));
        Assert.False(await core.Get<UploadProcessor>().ProcessNextAsync(Ct));
        await using var db = await core.Get<IDbContextFactory<PeiyuDb>>().CreateDbContextAsync(Ct);
        Assert.Empty(await db.Uploads.Select(upload => upload.Content).SingleAsync(Ct));
    }

    [Theory]
    [InlineData(UploadState.Reading, UploadState.Ready)]
    [InlineData(UploadState.Writing, UploadState.Done)]
    public async Task One_that_stood_still_is_taken_up_again(UploadState left, UploadState expected)
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        var bureau = await AccountAsync(core, "bureau");
        var id = await SendAsync(core, bureau, "企业.csv", $"统一社会信用代码,企业名称\n{Code},演示甲公司\n");
        await LeaveAsync(core, left, DateTime.UnixEpoch);

        await core.Get<UploadProcessor>().ProcessNextAsync(Ct);

        Assert.Equal(expected, (await core.Get<UploadDesk>().FindAsync(bureau, id, Ct))!.State);
    }

    [Fact]
    public async Task Its_account_is_told_on_a_page_that_is_there_and_the_yes_is_on_record()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        var bureau = await AccountAsync(core, "bureau");
        await core.Get<UploadDesk>().CancelAsync(bureau, await SendAsync(core, bureau, "空.csv", "统一社会信用代码\n"), Ct);
        var id = await SendAsync(core, bureau, "企业.csv", $"统一社会信用代码,企业名称\n{Code},演示甲公司\n");
        await core.Get<UploadProcessor>().ProcessNextAsync(Ct);
        await core.Get<UploadDesk>().ConfirmAsync(bureau, id, Ct);
        await core.Get<UploadDesk>().ConfirmAsync(bureau, id, Ct);
        await core.Get<UploadProcessor>().ProcessNextAsync(Ct);

        await using var db = await core.Get<IDbContextFactory<PeiyuDb>>().CreateDbContextAsync(Ct);
        Assert.Equal("/imports/uploads/2", (await db.Messages.SingleAsync(Ct)).Link);
        Assert.Equal(["确认导入：企业.csv", "第 1 次导入：企业.csv"], await db.Audit.OrderBy(entry => entry.Id).Select(entry => entry.Subject).ToListAsync(Ct));
    }

    [Fact]
    public async Task A_fourth_is_refused_until_one_is_over()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        var (bureau, other) = (await AccountAsync(core, "bureau"), await AccountAsync(core, "bureau"));
        var text = $"统一社会信用代码,企业名称\n{Code},演示甲公司\n";
        var first = await SendAsync(core, bureau, "一.csv", text);
        await SendAsync(core, bureau, "二.csv", text);
        await SendAsync(core, bureau, "三.csv", text);

        var fourth = await core.Get<UploadDesk>().ReceiveAsync(bureau, "四.csv", new MemoryStream(Encoding.UTF8.GetBytes(text)), Ct);
        await SendAsync(core, other, "别人的.csv", text);
        await core.Get<UploadDesk>().CancelAsync(bureau, first, Ct);

        Assert.Contains("3 个文件没有处理完", Assert.IsType<UploadReceipt.Refused>(fourth).Sentence, StringComparison.Ordinal);
        await SendAsync(core, bureau, "四.csv", text);
    }

    [Fact]
    public async Task One_that_nobody_says_yes_to_for_a_week_is_cleared()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        var bureau = await AccountAsync(core, "bureau");
        var id = await SendAsync(core, bureau, "企业.csv", $"统一社会信用代码,企业名称\n{Code},演示甲公司\n");
        await LeaveAsync(core, UploadState.Ready, core.Get<TimeProvider>().GetUtcNow().UtcDateTime.AddDays(-6));
        await core.Get<UploadProcessor>().ProcessNextAsync(Ct);
        var kept = await core.Get<UploadDesk>().FindAsync(bureau, id, Ct);
        await LeaveAsync(core, UploadState.Ready, core.Get<TimeProvider>().GetUtcNow().UtcDateTime.AddDays(-8));
        await core.Get<UploadProcessor>().ProcessNextAsync(Ct);

        Assert.Equal(UploadState.Ready, kept!.State);
        Assert.Equal(UploadState.Cancelled, (await core.Get<UploadDesk>().FindAsync(bureau, id, Ct))!.State);
        await using var db = await core.Get<IDbContextFactory<PeiyuDb>>().CreateDbContextAsync(Ct);
        Assert.Empty(await db.Uploads.Select(upload => upload.Content).SingleAsync(Ct));
    }

    [Fact]
    public async Task One_that_somebody_works_on_is_left_to_them()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        await SendAsync(core, await AccountAsync(core, "bureau"), "企业.csv", $"统一社会信用代码,企业名称\n{Code},演示甲公司\n");
        await LeaveAsync(core, UploadState.Reading, DateTime.MaxValue.AddDays(-1));

        Assert.False(await core.Get<UploadProcessor>().ProcessNextAsync(Ct));
    }

    [Fact]
    public async Task Another_account_and_another_role_do_not_see_it()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        var bureau = await AccountAsync(core, "bureau");
        var id = await SendAsync(core, bureau, "企业.csv", $"统一社会信用代码,企业名称\n{Code},演示甲公司\n");
        var other = await AccountAsync(core, "bureau");
        var town = await AccountAsync(core, "town");

        Assert.Null(await core.Get<UploadDesk>().FindAsync(other, id, Ct));
        Assert.Null(await core.Get<UploadDesk>().FindAsync(town, id, Ct));
        Assert.False(await core.Get<UploadDesk>().CancelAsync(other, id, Ct));
        await Assert.ThrowsAsync<NotAllowedException>(() => SendAsync(core, town, "企业.csv", "统一社会信用代码,企业名称\n"));
    }

    [Fact]
    public async Task Whoever_lost_the_right_meanwhile_imports_nothing()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        var bureau = await AccountAsync(core, "bureau");
        var id = await SendAsync(core, bureau, "企业.csv", $"统一社会信用代码,企业名称\n{Code},演示甲公司\n");
        await core.Get<UploadProcessor>().ProcessNextAsync(Ct);
        await core.Get<UploadDesk>().ConfirmAsync(bureau, id, Ct);
        await using (var db = await core.Get<IDbContextFactory<PeiyuDb>>().CreateDbContextAsync(Ct))
        {
            await db.Users.ExecuteUpdateAsync(set => set.SetProperty(account => account.Role, "leader"), Ct);
        }

        await core.Get<UploadProcessor>().ProcessNextAsync(Ct);

        var upload = (await core.Get<UploadDesk>().FindAsync(bureau, id, Ct))!;
        Assert.Equal(UploadState.Failed, upload.State);
        Assert.Empty(await Everything.OfAsync(core));
    }

    [Theory]
    [InlineData("企业.xlsx", "", "是空文件")]
    [InlineData("照片.png", "不是表格", "不是 .xlsx 工作簿")]
    [InlineData("企业.xlsx", "<html>不是表格</html>", "不是 .xlsx 工作簿")]
    [InlineData("../../etc/企业.xlsx", "不是表格", "“企业.xlsx”")]
    [InlineData("C:\\temp\\企\u202Excsv.xlsx", "不是表格", "“企xcsv.xlsx”")]
    public async Task What_is_no_table_is_refused_at_once_with_a_sentence(string name, string content, string expected)
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);

        var receipt = await core.Get<UploadDesk>().ReceiveAsync(
            await AccountAsync(core, "bureau"), name, new MemoryStream(Encoding.UTF8.GetBytes(content)), Ct);

        Assert.Contains(expected, Assert.IsType<UploadReceipt.Refused>(receipt).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_51_MB_and_one_that_would_unpack_without_end_are_refused()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        var bureau = await AccountAsync(core, "bureau");

        var large = await core.Get<UploadDesk>().ReceiveAsync(bureau, "大.csv", new MemoryStream(new byte[51 << 20]), Ct);
        var bomb = await core.Get<UploadDesk>().ReceiveAsync(bureau, "压缩.xlsx", Bomb(), Ct);

        Assert.Contains("超过 50 MB", Assert.IsType<UploadReceipt.Refused>(large).Sentence, StringComparison.Ordinal);
        Assert.Contains("压缩内容异常", Assert.IsType<UploadReceipt.Refused>(bomb).Sentence, StringComparison.Ordinal);
    }

    private static MemoryStream Bomb()
    {
        var path = Workbooks.Workbook(new WorkbookSheet("企业", [new("企业名称")], []));
        var stream = new MemoryStream();
        stream.Write(File.ReadAllBytes(path));
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var part = zip.CreateEntry("xl/sharedStrings.xml", CompressionLevel.SmallestSize).Open();
            part.Write(new byte[64 << 20]);
        }

        stream.Position = 0;
        return stream;
    }

    private static async Task LeaveAsync(CoreFixture core, UploadState state, DateTime touched)
    {
        await using var db = await core.Get<IDbContextFactory<PeiyuDb>>().CreateDbContextAsync(Ct);
        await db.Uploads.ExecuteUpdateAsync(
            set => set.SetProperty(upload => upload.State, state).SetProperty(upload => upload.TouchedAt, touched), Ct);
    }

    private static async Task<long> SendAsync(CoreFixture core, Actor actor, string name, string content)
    {
        var receipt = await core.Get<UploadDesk>().ReceiveAsync(actor, name, new MemoryStream(Encoding.UTF8.GetBytes(content)), Ct);
        return Assert.IsType<UploadReceipt.Received>(receipt).Id;
    }

    private static async Task<Actor> AccountAsync(CoreFixture core, string role)
    {
        await using var db = await core.Get<IDbContextFactory<PeiyuDb>>().CreateDbContextAsync(Ct);
        var name = $"{role}-{Guid.NewGuid():N}";
        var account = new Account { UserName = name, NormalizedUserName = name.ToUpperInvariant(), DisplayName = name, Role = role, Unit = "清水镇" };
        db.Users.Add(account);
        await db.SaveChangesAsync(Ct);
        return Actor.Of(account, GuanxianPlan.Instance);
    }
}
