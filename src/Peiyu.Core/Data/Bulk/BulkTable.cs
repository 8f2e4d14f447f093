namespace Peiyu.Core.Data.Bulk;

/// <summary>A table and its columns as rows are poured into it, because an ORM's single inserts are ten times slower.</summary>
/// <param name="Name">The table.</param>
/// <param name="Columns">In the order of the values of a row.</param>
internal sealed record BulkTable(string Name, IReadOnlyList<string> Columns)
{
    public static BulkTable Cases { get; } = new("cases", ["id", "kind", "key", "owner", "ordinal"]);

    public static BulkTable CaseEvents { get; } = new("case_events", ["id", "case_id", "import_id", "fields"]);

    public static BulkTable Facts { get; } = new("facts", ["id", "enterprise_id", "fact", "period", "value", "import_id"]);
}
