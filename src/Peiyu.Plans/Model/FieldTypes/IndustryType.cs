using System.Text.RegularExpressions;
using Peiyu.Feel.Values;
using Peiyu.Plans.Tables;

namespace Peiyu.Plans.Model.FieldTypes;

/// <summary>
/// A class of the industrial classification (GB/T 4754-2017, 小类), kept as section letter and four digits: C3360.
/// 3360 and C3360 are the same; 610 is 0610, where the list of classes that begin with a zero has it.
/// </summary>
internal sealed partial class IndustryType(IReadOnlySet<string> leadingZero) : FieldType
{
    // The last division (大类) of each section, A to T, of GB/T 4754-2017.
    private static readonly (char Section, int Last)[] Sections =
    [
        ('A', 5), ('B', 12), ('C', 43), ('D', 46), ('E', 50), ('F', 52), ('G', 60), ('H', 62), ('I', 65), ('J', 69),
        ('K', 70), ('L', 72), ('M', 75), ('N', 79), ('O', 82), ('P', 83), ('Q', 85), ('R', 90), ('S', 96), ('T', 97),
    ];

    public override string Name => "industry";

    public override string Expected => "国民经济行业小类代码，如 C3360 或 3360";

    public override bool TryRead(Cell cell, out FeelValue value)
    {
        value = FeelNull.Literal;
        var match = Form().Match(CellText.Narrow(cell.Text).ToUpperInvariant());
        if (!match.Success)
        {
            return false;
        }

        var digits = match.Groups["digits"].Value;
        if (digits.Length == 3 && !leadingZero.Contains(digits = "0" + digits))
        {
            return false;
        }

        var division = ((digits[0] - '0') * 10) + (digits[1] - '0');
        if (division is 0 or > 97)
        {
            return false;
        }

        var section = Sections.First(section => division <= section.Last).Section;
        value = FeelValue.Of(section + digits);
        return match.Groups["section"].Value.All(written => written == section);
    }

    public override string? Explain(Cell cell) => "不是行业小类代码，或门类字母与数字不符";

    [GeneratedRegex("^(?<section>[A-T]?)(?<digits>[0-9]{3,4})$")]
    private static partial Regex Form();
}
