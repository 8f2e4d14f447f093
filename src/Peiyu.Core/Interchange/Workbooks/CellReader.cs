using System.Globalization;
using Peiyu.Plans.Tables;

namespace Peiyu.Core.Interchange.Workbooks;

/// <summary>Reads the cell at which the part stands: its type, its style, its formula, its stored value.</summary>
internal sealed class CellReader(PartReader part, Workbook book)
{
    private static readonly string[] IsoDates = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'"];

    private string? _value;
    private string? _inline;
    private string? _formula;

    internal Cell Read()
    {
        if (part.IsEmptyElement)
        {
            return Cell.Empty;
        }

        var (type, style) = (part.Attribute("t"), part.Attribute("s"));
        ReadContent();

        // A formula that gives an empty text is stored as an empty value of type str: that value is known.
        if (_formula is not null && _inline is null && string.IsNullOrEmpty(_value) && !(type == "str" && _value is not null))
        {
            return Cell.OfFormulaWithoutValue(_formula);
        }

        return type == "inlineStr"
            ? Cell.OfText(_inline ?? _value)
            : string.IsNullOrEmpty(_value) ? Cell.Empty : OfValue(type, style, _value);
    }

    private void ReadContent()
    {
        (_value, _inline, _formula) = (null, null, null);
        var depth = part.Depth;
        while (part.MoveToChild(depth))
        {
            switch (part.Name)
            {
                case "v":
                    _value = part.Text();
                    break;
                case "f":
                    _formula = part.Text();
                    break;
                case "is":
                    _inline = RichText.Read(part);
                    break;
                default:
                    break;
            }
        }
    }

    private Cell OfValue(string? type, string? style, string value) => type switch
    {
        "s" => Cell.OfText(Shared(value)),
        "str" => Cell.OfText(RichText.Restore(value)),
        "b" => Cell.OfBoolean(value is "1" or "true"),
        "e" => Cell.OfError(value),
        "d" => OfIsoDate(value),
        _ => OfNumber(value, ShowsDate(style)),
    };

    private string Shared(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < book.SharedStrings.Count
            ? book.SharedStrings[index]
            : throw part.Damaged();

    private bool ShowsDate(string? style) =>
        style is not null
        && int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
        && index < book.DateStyles.Count
        && book.DateStyles[index];

    private Cell OfNumber(string value, bool showsDate)
    {
        if (showsDate && StoredNumber.TryParse(value, out var serial) && StoredNumber.Date(serial, book.Is1904) is { } date)
        {
            return Cell.OfDate(date);
        }

        return StoredNumber.Plain(value) is { } digits ? Cell.OfNumber(digits) : Cell.OfText(value);
    }

    private static Cell OfIsoDate(string value) =>
        DateTime.TryParseExact(value, IsoDates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? Cell.OfDate(date)
            : Cell.OfText(value);
}
