namespace Peiyu.Core.Imports.Uploads;

/// <summary>A row of an upload that changes something or is new.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Row">As Excel counts.</param>
/// <param name="Label">What it is about, for a person.</param>
/// <param name="Fields">What it says that is not kept.</param>
public sealed record ReportedRow(string Sheet, int Row, string Label, IReadOnlyList<ReportedField> Fields)
{
    internal static ReportedRow Of(RowChange change) => new(
        change.Sheet,
        change.Row,
        change.Label,
        [.. change.Fields.Select(field => new ReportedField(field.Field, field.Before, field.After))]);
}
