using Peiyu.Feel.Values;
using Peiyu.Plans.Tables;

namespace Peiyu.Plans.Model.FieldTypes;

/// <summary>The code of the enterprise that a row hangs on: a credit code that must be in the register or the file.</summary>
internal sealed class EnterpriseType : FieldType
{
    private readonly CodeType _code = new();

    public override string Name => "enterprise";

    public override string Expected => _code.Expected;

    public override bool TryRead(Cell cell, out FeelValue value) => _code.TryRead(cell, out value);

    // The check digit is warned about once, in the register, not on each row that names the enterprise.
    public override string? Explain(Cell cell) => _code.Explain(cell);
}
