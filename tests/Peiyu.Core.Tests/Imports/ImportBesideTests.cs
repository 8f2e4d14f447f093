using System.Text;
using Peiyu.Core.Audit;
using Peiyu.Core.Imports;
using Peiyu.Core.Interchange;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Imports;

/// <summary>Who writes while a file is read, and who waits for whom.</summary>
public sealed class ImportBesideTests
{
    private const string Code = "91371525MA00000005";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task Others_write_while_a_file_is_read_and_it_is_compared_again(Database database)
    {
        await using var core = await CoreFixture.CreateAsync(database);
        var beside = new Beside(() => ImportAsync(core, "甲公司", null).GetAwaiter().GetResult());

        var late = await ImportAsync(core, "乙公司", beside);

        Assert.Equal((1, 0, 0), (beside.Report!.Added, beside.Report.Changed, beside.Report.Refused.Count));
        Assert.Equal((0, 1, 2L), (late.Added, late.Changed, late.Revision));
    }

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task Whoever_waits_too_long_for_anothers_writing_is_told_so(Database database)
    {
        await using var core = await CoreFixture.CreateAsync(database);
        var auditor = core.Get<Auditor>();

        var told = await auditor.DoAsync(
            Actors.Bureau,
            _ => Assert.ThrowsAsync<DatabaseBusyException>(() => auditor.DoAsync(Actors.Bureau, _ => Task.FromResult(true), Ct)),
            Ct);

        Assert.Contains("等一会儿再试", told.Message, StringComparison.Ordinal);
    }

    private static async Task<ImportReport> ImportAsync(CoreFixture core, string name, IProgress<ImportStep>? progress)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"统一社会信用代码,企业名称\n{Code},{name}\n"));
        using var source = TableSource.Open(stream, "企业.csv");
        return await core.Importer.ImportAsync(source, "企业.csv", Actors.Bureau, progress, Ct);
    }

    /// <summary>Writes once, when the file has been read and is compared.</summary>
    private sealed class Beside(Func<ImportReport> write) : IProgress<ImportStep>
    {
        public ImportReport? Report { get; private set; }

        void IProgress<ImportStep>.Report(ImportStep value)
        {
            if (value.Text == "与企业库比对")
            {
                Report ??= write();
            }
        }
    }
}
