namespace Peiyu.Columns.Vectors;

/// <summary>The results of an operator over the rows of a frame, kept and used again for the next.</summary>
internal interface IVector
{
    /// <summary>Makes room for so many rows; what was there before is lost when it grows.</summary>
    public void Fit(int count);
}
