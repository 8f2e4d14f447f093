namespace Peiyu.Plans.Tables;

/// <summary>The input as a whole can't be read: no workbook, encrypted, truncated, too large. The message is for the user.</summary>
public sealed class TableException : Exception
{
    public TableException(string message)
        : base(message)
    {
    }

    public TableException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
