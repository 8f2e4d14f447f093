using System.Globalization;
using Peiyu.Feel.Values;
using Peiyu.Plans.Tables;

namespace Peiyu.Plans.Model.FieldTypes;

/// <summary>Attachments, by their numbers: 12、15. The files themselves are kept elsewhere.</summary>
internal sealed class FileType : FieldType
{
    private const char Comma = '、';

    private static readonly char[] Separators = [Comma, ',', '，', ';', '；', ' '];

    public override string Name => "file";

    public override string Expected => "附件的编号，如 12；几个附件写 12、15";

    public override bool TryRead(Cell cell, out FeelValue value)
    {
        var numbers = CellText.Narrow(cell.Text)
            .Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Number).ToList();
        value = FeelValue.Of(string.Join(Comma, numbers.Distinct()));
        return numbers.Count > 0 && !numbers.Contains(null);
    }

    /// <summary>A whole number above zero; null for anything else.</summary>
    private static long? Number(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
