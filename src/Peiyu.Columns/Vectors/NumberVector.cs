namespace Peiyu.Columns.Vectors;

/// <summary>Numbers as whole multiples of a power of ten that the operator knows; what is not known may hold anything.</summary>
internal sealed class NumberVector : IVector
{
    public long[] Values { get; private set; } = [];

    public ulong[] Known { get; private set; } = [];

    public void Fit(int count)
    {
        if (Values.Length < count)
        {
            (Values, Known) = (new long[Bits.Room(count)], new ulong[Bits.Words(count)]);
        }
    }
}
