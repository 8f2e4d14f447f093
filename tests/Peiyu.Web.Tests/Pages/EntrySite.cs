using System.Text;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Web.Tests.Pages;

/// <summary>A site of two enterprises in two towns, into which tests may write; the first belongs to the demo accounts.</summary>
public sealed class EntrySite : IAsyncLifetime
{
    public const string Own = "91371525MA3C00001X";
    public const string Other = "91371525MA3C00002Y";

    private CoreFixture _core = null!;

    internal Site Site { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var folder = Directory.CreateTempSubdirectory("peiyu-entry-").FullName;
        await WriteAsync(folder, "企业", "统一社会信用代码,企业名称,单位", $"{Own},甲厂,贾镇", $"{Other},乙厂,柳林镇");
        await WriteAsync(folder, "指标", "统一社会信用代码,指标,期间,数值", $"{Own},主营业务收入,2022,5000000", $"{Own},营业收入,2022,6000000");
        _core = await CoreFixture.CreateAsync(Database.Sqlite);
        await _core.ImportAsync(folder);
        Directory.Delete(folder, recursive: true);
        Site = new(_core.Connection, new(2023, 6, 30));
    }

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        await _core.DisposeAsync();
    }

    private static Task WriteAsync(string folder, string sheet, params string[] lines) =>
        File.WriteAllTextAsync(Path.Combine(folder, sheet + ".csv"), string.Join('\n', lines) + "\n", Encoding.UTF8);
}
