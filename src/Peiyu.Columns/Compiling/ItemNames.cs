namespace Peiyu.Columns.Compiling;

/// <summary>Inside a filter: the fields of the item, the item itself, then the names around.</summary>
internal sealed class ItemNames(Term item, Rows rows, Names around) : Names
{
    private const string Item = "item";

    public override Term? Find(string name) =>
        (item as Term.Row is { } row ? rows.Field(row, name) : null) ?? (name == Item ? item : around.Find(name));
}
