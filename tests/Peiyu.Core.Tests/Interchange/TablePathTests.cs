using Peiyu.Core.Interchange;
using Peiyu.Plans.Tables;
using Xunit;

namespace Peiyu.Core.Tests.Interchange;

public sealed class TablePathTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("peiyu-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_csv_of_a_folder_is_a_sheet_and_nothing_else_is()
    {
        foreach (var name in new[] { "企业.csv", "指标.CSV", "expected-2023-06-30.json", "README.md", "._企业.csv", "~$企业.csv", "数据.xlsx" })
        {
            File.WriteAllText(Path.Combine(_folder, name), "统一社会信用代码\n1\n");
        }

        using var source = TableSource.Open(_folder);

        Assert.Equal(["企业", "指标"], source.Sheets.Select(sheet => sheet.Name).Order(StringComparer.Ordinal));
        Assert.All(source.Sheets, sheet => Assert.Equal(2, Assert.Single(sheet.Rows).Number));
    }

    [Fact]
    public void A_single_file_is_opened_by_what_it_is()
    {
        var csv = Write("企业.csv", "a\n1\n"u8.ToArray());
        var workbook = Write("数据.xlsm", new RawWorkbook { Rows = "<row r=\"2\"><c><v>1</v></c></row>" }.ToBytes());

        using (var source = TableSource.Open(csv))
        {
            Assert.Equal("企业", Reading.Only(source).Name);
        }

        using (var source = TableSource.Open(workbook))
        {
            Assert.Single(Reading.Only(source).Rows);
        }

        // Disposed: nobody holds the file.
        File.Open(workbook, FileMode.Open, FileAccess.ReadWrite, FileShare.None).Dispose();
    }

    [Fact]
    public void A_refused_file_is_not_held_open()
    {
        var path = Write("数据.xlsx", "PK"u8.ToArray());

        Assert.Throws<TableException>(() => TableSource.Open(path));

        File.Open(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None).Dispose();
    }

    [Fact]
    public void What_is_not_there_is_refused_by_its_path()
    {
        Assert.Contains("没有.xlsx", Refusal(Path.Combine(_folder, "没有.xlsx")), StringComparison.Ordinal);
        Assert.Contains("没有 .csv 文件", Refusal(_folder), StringComparison.Ordinal);
    }

    [Fact]
    public void A_stream_must_be_seekable_and_stays_open()
    {
        var stream = new MemoryStream(new RawWorkbook().ToBytes());
        TableSource.Open(stream, "数据.xlsx").Dispose();

        Assert.True(stream.CanRead);
        using var compressed = new System.IO.Compression.DeflateStream(stream, System.IO.Compression.CompressionMode.Decompress);
        Assert.Throws<ArgumentException>(() => TableSource.Open(compressed, "数据.xlsx"));
    }

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private static string Refusal(string path) => Assert.Throws<TableException>(() => TableSource.Open(path)).Message;
}
