namespace Peiyu.Columns.Storage;

/// <summary>Numbers too large or too fine for whole 64-bit steps.</summary>
internal sealed class DecimalColumn(decimal[] values, ulong[] known) : Column
{
    public decimal[] Values => values;

    public ulong[] Known => known;
}
