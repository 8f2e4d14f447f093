namespace Peiyu.Columns.Storage;

/// <summary>Days, as numbers of days since the first of January of the year 1.</summary>
internal sealed class DayColumn(int[] days) : Column
{
    public int[] Days => days;
}
