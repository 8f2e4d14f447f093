namespace Peiyu.Plans.Model;

/// <summary>A field of a kind: a column of its sheet.</summary>
/// <param name="Index">Its place among the kind's fields.</param>
/// <param name="Name">The column's heading.</param>
/// <param name="Type">How its values are read and written.</param>
/// <param name="Required">An empty cell refuses the row, a missing column the sheet.</param>
/// <param name="Stage">The stage whose date the field holds (认定 for 认定日期); null for an ordinary field.</param>
public sealed record Field(int Index, string Name, FieldType Type, bool Required, string? Stage)
{
    public override string ToString() => Name;
}
