using Peiyu.Feel.Values;
using Peiyu.Plans.Tables;

namespace Peiyu.Plans.Model.FieldTypes;

/// <summary>是 or 否.</summary>
internal sealed class YesNoType : FieldType
{
    public override string Name => "yes-no";

    public override string Expected => "是 或 否";

    public override IReadOnlyList<string> Choices { get; } = ["是", "否"];

    public override bool TryRead(Cell cell, out FeelValue value)
    {
        var text = cell.Text.Trim();
        value = FeelBoolean.Of(text == "是");
        return text is "是" or "否";
    }
}
