using System.IO.Compression;
using System.Text;
using Peiyu.Core.Exports;
using Peiyu.Core.Interchange;
using Peiyu.Plans.Intake;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Exports;

public sealed class TemplateTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_empty_template_is_imported_without_a_word()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);

        var report = await core.ImportAsync(Workbooks.Workbook([.. core.Get<TemplateBook>().Empty()]));

        Assert.Empty(report.Problems);
        Assert.Equal(0, report.Added);
    }

    [Fact]
    public async Task The_filled_template_says_what_is_held_of_the_scope_and_nothing_new()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        await core.ImportAsync(Repository.Sample("small"));
        var town = Actors.Town(GuanxianPlan.Instance.Units[0].Name);

        var whole = await core.ImportAsync(Workbooks.Workbook([.. await core.Get<TemplateBook>().FilledAsync(Actors.Bureau, Ct)]));
        var own = (await core.Get<TemplateBook>().FilledAsync(town, Ct)).Single(sheet => sheet.Name == "企业").Rows.ToList();

        Assert.Equal(0, whole.Added + whole.Changed + whole.Refused.Count);
        Assert.All(own, row => Assert.Equal(town.Scope.Unit, row[2]));
        Assert.InRange(own.Count, 1, 20);
    }

    [Fact]
    public void Choices_are_drop_down_lists_and_dates_are_checked()
    {
        using var core = new TemplateParts();

        Assert.Contains("<dataValidation type=\"list\"", core.Sheet(2), StringComparison.Ordinal);
        Assert.Contains("<formula1>'选项'!$A$2:$A$20</formula1>", core.Sheet(2), StringComparison.Ordinal);
        Assert.Contains("<dataValidation type=\"date\"", core.Sheet(2), StringComparison.Ordinal);
        Assert.Contains("state=\"hidden\"", core.Part("xl/workbook.xml"), StringComparison.Ordinal);
        Assert.Contains("要填。应为18 位统一社会信用代码。", core.Sheet(2), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_guide_names_every_column_of_the_plan()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);

        var guide = core.Get<TemplateBook>().Empty()[0];

        Assert.Equal(TableIntake.GuideSheet, guide.Name);
        var named = guide.Rows.Select(row => $"{row[0]} {row[1]}").ToHashSet(StringComparer.Ordinal);
        Assert.All(GuanxianPlan.Instance.Kinds.Where(kind => !GuanxianPlan.Instance.IsManaged(kind)), kind => Assert.All(kind.Fields, field => Assert.Contains($"{kind.Name} {field.Name}", named)));
    }

    /// <summary>The parts of the empty template as they are written.</summary>
    private sealed class TemplateParts : IDisposable
    {
        private readonly ZipArchive _zip;

        public TemplateParts()
        {
            var core = CoreFixture.CreateAsync(Database.Sqlite).GetAwaiter().GetResult();
            var stream = new MemoryStream();
            WorkbookWriter.Write(stream, core.Get<TemplateBook>().Empty());
            stream.Position = 0;
            _zip = new(stream);
            core.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }

        public string Sheet(int number) => Part($"xl/worksheets/sheet{number}.xml");

        public string Part(string path)
        {
            using var reader = new StreamReader(_zip.GetEntry(path)!.Open(), Encoding.UTF8);
            return reader.ReadToEnd();
        }

        public void Dispose() => _zip.Dispose();
    }
}
