namespace Peiyu.Columns.Storage;

/// <summary>Nothing is known of any row.</summary>
internal sealed class UnknownColumn : Column;
