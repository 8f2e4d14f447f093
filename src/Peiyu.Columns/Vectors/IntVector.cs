namespace Peiyu.Columns.Vectors;

/// <summary>Numbers of days, codes of texts or numbers of rows; all of them are 0 or more where there is one.</summary>
internal sealed class IntVector : IVector
{
    /// <summary>Not known, or no such row.</summary>
    public const int None = -1;

    public int[] Values { get; private set; } = [];

    public void Fit(int count)
    {
        if (Values.Length < count)
        {
            Values = new int[Bits.Room(count)];
        }
    }
}
