namespace Peiyu.Columns.Storage;

/// <summary>The values of one field or fact for all rows of a table.</summary>
internal abstract class Column;
