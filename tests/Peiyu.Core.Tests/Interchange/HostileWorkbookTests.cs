using System.Buffers.Binary;
using System.IO.Compression;
using Peiyu.Core.Interchange;
using Xunit;

namespace Peiyu.Core.Tests.Interchange;

/// <summary>Small files that would fill the memory of a careless reader.</summary>
public sealed class HostileWorkbookTests
{
    private const long MiB = 1024 * 1024;

    /// <summary>What a refusal may allocate: buffers and some strings. The files would unpack to a hundred times that.</summary>
    private const long Harmless = 40 * MiB;

    [Fact]
    public void Two_gigabytes_of_zeros_are_refused_before_they_are_unpacked()
    {
        var bomb = new RawWorkbook().ToBytes(zip => AddZeros(zip, "xl/media/image1.png", 2048 * MiB));

        Assert.True(bomb.Length < 4 * MiB);
        AssertHarmless("解压后", bomb, MiB);
    }

    [Fact]
    public void Many_parts_that_are_small_alone_are_refused_by_their_sum()
    {
        var bomb = new RawWorkbook().ToBytes(zip =>
        {
            for (var i = 0; i < 120; i++)
            {
                AddZeros(zip, $"xl/media/image{i}.png", 9 * MiB);
            }
        });

        AssertHarmless("解压后超过 1,024 MB", bomb, MiB);
    }

    [Fact]
    public void A_large_part_that_is_packed_beyond_measure_is_refused() =>
        AssertHarmless("压缩内容异常", new RawWorkbook().ToBytes(zip => AddZeros(zip, "xl/media/image1.png", 20 * MiB)), MiB);

    [Fact]
    public void A_part_that_lies_about_its_size_is_read_no_further_than_allowed()
    {
        var bomb = BombSheet(new string(' ', 1024), 200 * 1024);
        Patch(bomb, "xl/bomb.xml", size: 5000);

        AssertHarmless("损坏", bomb);
    }

    [Theory]
    [InlineData("<a>", "<worksheet>")]
    [InlineData(" b=\"                                \"", "<worksheet")]
    [InlineData("                                ", "<worksheet a=\"")]
    [InlineData("                                ", "<worksheet><!--")]
    [InlineData("                                ", "<worksheet><sheetData><row r=\"2\"><c><v>")]
    public void XML_without_end_is_refused_while_it_is_read(string piece, string start)
    {
        var limits = new TableLimits { CompressionRatio = int.MaxValue };

        AssertHarmless("“数据.xlsx”", BombSheet(piece, 400 * (int)MiB / piece.Length, start), Harmless, limits);
    }

    [Fact]
    public void A_table_of_strings_has_a_bound_of_its_own()
    {
        var bomb = new RawWorkbook().ToBytes(zip => AddText(zip, "xl/sharedStrings.xml", "<sst>", "<si/>", 60 * (int)MiB));

        AssertHarmless("超过 256 MB", bomb, MiB, new TableLimits { CompressionRatio = int.MaxValue });
    }

    [Fact]
    public void Ten_thousand_parts_are_too_many()
    {
        var bomb = new RawWorkbook().ToBytes(zip =>
        {
            for (var i = 0; i < 10_000; i++)
            {
                zip.CreateEntry($"a/{i}");
            }
        });

        AssertHarmless("部件超过 10,000 个", bomb, MiB);
    }

    [Fact]
    public void A_directory_that_says_it_is_small_and_is_not_is_refused_unread()
    {
        var bytes = new RawWorkbook().ToBytes();
        var end = bytes.AsSpan().LastIndexOf("PK\x05\x06"u8);
        byte[] padded = [.. bytes[..end], .. new byte[8 * (int)MiB], .. bytes[end..]];

        AssertHarmless("部件超过", padded, MiB);
    }

    [Fact]
    public void A_million_names_for_one_sheet_are_refused()
    {
        var sheets = string.Concat(Enumerable.Repeat("<sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/>", 100_000));

        AssertHarmless("损坏", new RawWorkbook { Sheets = sheets }.ToBytes());
    }

    private static void AssertHarmless(string words, byte[] bytes, long allocation = Harmless, TableLimits? limits = null)
    {
        _ = Reading.Rows(new RawWorkbook().ToBytes());
        var before = GC.GetAllocatedBytesForCurrentThread();

        var message = Reading.Refusal(bytes, limits: limits);

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(allocated < allocation, $"{allocated:N0} bytes");
        Assert.Contains(words, message, StringComparison.Ordinal);
    }

    /// <summary>A workbook whose sheet repeats a piece; the sound sheet of the builder gives way to it.</summary>
    private static byte[] BombSheet(string piece, int times, string start = "<worksheet>")
    {
        const string Bomb = "xl/bomb.xml";
        var bytes = new RawWorkbook { Sheets = """<sheet name="表" sheetId="1" r:id="rId9"/>""" };
        using var stream = new MemoryStream();
        stream.Write(bytes.ToBytes(zip => AddText(zip, Bomb, start, piece, times)));
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("xl/_rels/workbook.xml.rels")!.Delete();
            RawWorkbook.Add(zip, "xl/_rels/workbook.xml.rels", $"<Relationships><Relationship Id=\"rId9\" Type=\"x/worksheet\" Target=\"bomb.xml\"/></Relationships>");
        }

        return stream.ToArray();
    }

    private static void AddText(ZipArchive zip, string path, string start, string piece, int times)
    {
        using var writer = new StreamWriter(zip.CreateEntry(path).Open());
        writer.Write(start);
        var block = string.Concat(Enumerable.Repeat(piece, 1000));
        for (var i = 0; i < times / 1000; i++)
        {
            writer.Write(block);
        }
    }

    private static void AddZeros(ZipArchive zip, string path, long bytes)
    {
        using var stream = zip.CreateEntry(path).Open();
        var block = new byte[MiB];
        for (var i = 0L; i < bytes / MiB; i++)
        {
            stream.Write(block);
        }
    }

    /// <summary>Overwrites the unpacked size that the directory and the local header declare for a part.</summary>
    private static void Patch(byte[] zip, string path, int size)
    {
        var name = System.Text.Encoding.UTF8.GetBytes(path);
        for (var at = 0; zip.AsSpan(at).IndexOf(name) is >= 0 and var found; at += found + name.Length)
        {
            var start = at + found;
            var field = zip.AsSpan(start - 46).StartsWith("PK\x01\x02"u8) ? start - 46 + 24 : start - 30 + 22;
            BinaryPrimitives.WriteInt32LittleEndian(zip.AsSpan(field), size);
        }
    }
}
