namespace Peiyu.Columns.Vectors;

/// <summary>Three-valued truth as two sets of rows; what is in neither is not known.</summary>
internal sealed class TruthVector : IVector
{
    public ulong[] True { get; private set; } = [];

    public ulong[] False { get; private set; } = [];

    public void Fit(int count)
    {
        if (True.Length < Bits.Words(count))
        {
            (True, False) = (new ulong[Bits.Words(count)], new ulong[Bits.Words(count)]);
        }
    }
}
