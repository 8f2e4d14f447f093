using Peiyu.Feel.Values;
using Peiyu.Plans.Tables;

namespace Peiyu.Plans.Model.FieldTypes;

/// <summary>Any text; spaces around it are not part of it.</summary>
internal sealed class TextType : FieldType
{
    public override string Name => "text";

    public override string Expected => "文字";

    public override bool TryRead(Cell cell, out FeelValue value)
    {
        value = FeelValue.Of(cell.Text.Trim());
        return true;
    }
}
