namespace Peiyu.Columns.Compiling;

/// <summary>Something has no form in columns; what uses it is evaluated one by one.</summary>
internal sealed class NotInColumnsException(string what) : Exception(what);
