using Peiyu.Feel.Values;
using Peiyu.Plans.Tables;

namespace Peiyu.Plans.Model.FieldTypes;

/// <summary>A person's name, as written; no number in it, so that nobody writes a telephone number where it would be shown.</summary>
internal sealed class PersonType : FieldType
{
    private const int LongestLength = 40;

    public override string Name => "person";

    public override string Expected => $"姓名，最多 {LongestLength} 个字，不带电话";

    public override bool TryRead(Cell cell, out FeelValue value)
    {
        var name = cell.Text.Trim();
        value = FeelValue.Of(name);
        return name.Length is > 0 and <= LongestLength && !name.Any(char.IsDigit);
    }
}
