using System.IO.Compression;
using System.Text;
using Peiyu.Core.Interchange;
using Peiyu.Plans.Tables;
using Xunit;

namespace Peiyu.Core.Tests.Interchange;

public sealed class RefusedFileTests
{
    private static readonly byte[] OleStart = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    [Fact]
    public void An_empty_file_is_refused() => AssertRefused("空文件", []);

    [Fact]
    public void An_encrypted_workbook_is_refused_with_what_to_do()
    {
        // The name lies across the blocks in which the file is searched.
        byte[] encrypted = [.. OleStart, .. new byte[65_520], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[5000]];

        AssertRefused("工作簿加了密码，请先取消密码再导入", encrypted);
    }

    [Fact]
    public void An_old_xls_is_refused_with_what_to_do() =>
        AssertRefused("是旧版 .xls，请另存为 .xlsx", [.. OleStart, .. new byte[4000], .. Encoding.Unicode.GetBytes("Workbook"), .. new byte[70_000]]);

    [Fact]
    public void A_file_of_another_kind_is_refused()
    {
        AssertRefused("不是 .xlsx 工作簿", "<html><table/></html>"u8.ToArray());
        AssertRefused("不是 .xlsx 工作簿", "P"u8.ToArray());
        AssertRefused("不是 .xlsx 工作簿", Zip(("a.txt", "甲")));
        AssertRefused("不是 .xlsx 工作簿", Zip());
    }

    [Fact]
    public void A_Word_document_is_refused()
    {
        var docx = Zip(
            ("_rels/.rels", Relationship("word/document.xml")),
            ("word/document.xml", "<w:document xmlns:w=\"urn:w\"><w:body/></w:document>"));

        AssertRefused("不是 .xlsx 工作簿", docx);
    }

    [Fact]
    public void A_binary_workbook_is_refused_with_what_to_do() =>
        AssertRefused(".xlsb", Zip(("_rels/.rels", Relationship("xl/workbook.bin")), ("xl/workbook.bin", "\u0083")));

    [Fact]
    public void A_truncated_workbook_is_refused_with_a_sentence()
    {
        var whole = new RawWorkbook { Rows = "<row r=\"2\"><c><v>1</v></c></row>" }.ToBytes();

        Assert.All(Enumerable.Range(2, whole.Length - 2), length => AssertRefused("不完整", whole[..length]));
    }

    [Fact]
    public void A_zip_whose_entries_are_encrypted_is_refused()
    {
        var bytes = new RawWorkbook().ToBytes();
        for (var at = bytes.AsSpan().IndexOf("PK\x01\x02"u8); at >= 0;)
        {
            bytes[at + 8] |= 1;
            var next = bytes.AsSpan(at + 4).IndexOf("PK\x01\x02"u8);
            at = next < 0 ? -1 : at + 4 + next;
        }

        AssertRefused("加了密码", bytes);
    }

    [Fact]
    public void A_file_beyond_the_limit_is_refused_unread()
    {
        var message = Reading.Refusal(new RawWorkbook().ToBytes(), limits: new TableLimits { FileBytes = 100 });

        Assert.Contains("上限是 100 字节", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE worksheet [<!ENTITY a \"甲\">]><worksheet>&a;</worksheet>")]
    [InlineData("<!DOCTYPE worksheet SYSTEM \"file:///etc/passwd\"><worksheet/>")]
    [InlineData("<worksheet><sheetData>&undefined;</sheetData></worksheet>")]
    [InlineData("<worksheet><sheetData>")]
    [InlineData("<worksheet><sheetData><row r='2'><c><v>\u0001</v></c></row></sheetData></worksheet>")]
    [InlineData("<chartsheet/>")]
    [InlineData("")]
    [InlineData("甲")]
    public void Broken_or_treacherous_XML_is_refused_with_its_sheet(string worksheet)
    {
        var message = Reading.Refusal(new RawWorkbook { Worksheet = worksheet }.ToBytes());

        Assert.Contains("“数据.xlsx”的工作表“表”", message, StringComparison.Ordinal);
        Assert.Contains("损坏", message, StringComparison.Ordinal);
        Assert.DoesNotContain("root", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_no_cell_can_hold_is_refused()
    {
        var whole = new string('长', 32_768);
        var runs = string.Concat(Enumerable.Repeat("<r><t>长长长长</t></r>", 8_192));

        AssertRefused("32,767", new RawWorkbook { Rows = $"<row r=\"5\"><c t=\"str\"><v>{whole}</v></c></row>" }.ToBytes());
        AssertRefused("32,767", new RawWorkbook { SharedStrings = $"<si>{runs}</si>" }.ToBytes());
        Assert.Single(Reading.Rows(new RawWorkbook { Rows = $"<row r=\"5\"><c t=\"str\"><v>{whole[1..]}</v></c></row>" }.ToBytes()));
    }

    [Fact]
    public void No_broken_byte_leads_to_anything_but_a_refusal()
    {
        var sound = new RawWorkbook { Rows = "<row r=\"1\"><c t=\"s\"><v>0</v></c></row><row r=\"2\"><c><v>1</v></c></row>", SharedStrings = "<si><t>甲</t></si>" }.ToBytes();
        var random = new Random(20230325);
        for (var i = 0; i < 5_000; i++)
        {
            var broken = sound.ToArray();
            for (var n = random.Next(1, 4); n > 0; n--)
            {
                broken[random.Next(2, broken.Length)] = (byte)random.Next(256);
            }

            ReadOrRefuse(broken);
        }
    }

    private static void ReadOrRefuse(byte[] bytes)
    {
        try
        {
            using var source = Reading.Open(bytes);
            _ = source.Sheets.Sum(sheet => sheet.Rows.Count());
        }
        catch (TableException)
        {
            // The one thing that may be thrown.
        }
    }

    private static void AssertRefused(string words, byte[] bytes) =>
        Assert.Contains(words, Reading.Refusal(bytes), StringComparison.Ordinal);

    private static string Relationship(string target) =>
        $"""<Relationships><Relationship Id="a" Type="x/officeDocument" Target="{target}"/></Relationships>""";

    private static byte[] Zip(params (string Path, string Text)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, text) in entries)
            {
                RawWorkbook.Add(zip, path, text);
            }
        }

        return bytes.ToArray();
    }
}
