namespace Peiyu.Columns.Vectors;

/// <summary>Numbers that do not fit whole 64-bit steps: exact decimals, one by one.</summary>
internal sealed class DecimalVector : IVector
{
    public decimal[] Values { get; private set; } = [];

    public ulong[] Known { get; private set; } = [];

    public void Fit(int count)
    {
        if (Values.Length < count)
        {
            (Values, Known) = (new decimal[Bits.Room(count)], new ulong[Bits.Words(count)]);
        }
    }
}
