using Peiyu.Feel.Values;
using Peiyu.Plans.Tables;

namespace Peiyu.Plans.Model.FieldTypes;

/// <summary>A telephone number: kept whole, shown masked.</summary>
internal sealed class PhoneType : FieldType
{
    public override string Name => "phone";

    public override string Expected => "电话号码，手机 11 位，座机写区号和号码，如 0635-5231234";

    public override bool IsMasked => true;

    public override bool TryRead(Cell cell, out FeelValue value)
    {
        var isRead = PhoneNumber.TryParse(CellText.Narrow(cell.Text), out var number);
        value = isRead ? new FeelText(number!.Text, number.Masked) : FeelNull.Literal;
        return isRead;
    }

    public override string Mask(string text) => text.Contains(Masking.Sign) ? text
        : PhoneNumber.TryParse(CellText.Narrow(text), out var number) ? number.Masked
        : Masking.Digits(text);
}
