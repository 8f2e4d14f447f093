using System.Text;

namespace Peiyu.Core.Interchange.Csv;

/// <summary>
/// Tells UTF-8 from GB18030 by decoding the whole file strictly: Chinese in GB18030 is hardly ever valid UTF-8, and a
/// guess from the first lines fails on files whose first Chinese character stands in row 5,000.
/// </summary>
internal static class CsvEncoding
{
    private const int Block = 64 * 1024;

    internal static Encoding Detect(CsvFile file, TableLimits limits)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Encoding[] candidates =
        [
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
            Encoding.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback),
        ];
        return candidates.FirstOrDefault(encoding => IsValid(file, encoding, limits)) ?? throw Refusals.CsvEncoding(file.Name);
    }

    private static bool IsValid(CsvFile file, Encoding encoding, TableLimits limits)
    {
        var stream = file.Open();
        try
        {
            CheckSize(file, stream.Length, limits);
            return Decodes(file, stream, encoding.GetDecoder());
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
        finally
        {
            if (!file.LeaveOpen)
            {
                stream.Dispose();
            }
        }
    }

    private static bool Decodes(CsvFile file, Stream stream, Decoder decoder)
    {
        var bytes = new byte[Block];
        var chars = new char[Block + 4];
        int read;
        do
        {
            read = stream.Read(bytes);
            if (bytes.AsSpan(0, read).Contains((byte)0))
            {
                throw Refusals.CsvBinary(file.Name);
            }

            decoder.GetChars(bytes.AsSpan(0, read), chars, flush: read == 0);
        }
        while (read > 0);
        return true;
    }

    private static void CheckSize(CsvFile file, long bytes, TableLimits limits)
    {
        if (bytes == 0)
        {
            throw Refusals.Empty(file.Name);
        }

        if (bytes > limits.UnpackedBytes)
        {
            throw Refusals.FileTooLarge(file.Name, bytes, limits.UnpackedBytes);
        }
    }
}
