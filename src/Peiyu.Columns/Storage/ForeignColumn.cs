namespace Peiyu.Columns.Storage;

/// <summary>Values that have no form in columns (times, tables, mixed ones): what reads them is evaluated one by one.</summary>
internal sealed class ForeignColumn : Column;
