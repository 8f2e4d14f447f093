using Peiyu.Feel.Values;
using Peiyu.Plans.Tables;

namespace Peiyu.Plans.Model.FieldTypes;

/// <summary>The number of a case of another kind. Whether that case exists is asked when a rule reads it, not here.</summary>
internal sealed class ReferenceType(string kind) : FieldType
{
    public override string Name => "reference";

    public override string Expected => $"{kind}的编号";

    public string Target => kind;

    public override bool TryRead(Cell cell, out FeelValue value)
    {
        value = FeelValue.Of(CellText.Narrow(cell.Text));
        return true;
    }
}
