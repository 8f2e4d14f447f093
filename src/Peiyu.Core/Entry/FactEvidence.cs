namespace Peiyu.Core.Entry;

/// <summary>A file that shows that a value is right (证明材料).</summary>
/// <param name="Id">Its number.</param>
/// <param name="Name">The file's name.</param>
/// <param name="Size">In bytes.</param>
public sealed record FactEvidence(long Id, string Name, long Size)
{
    /// <summary>How the file of an entry is kept beside the enterprise's row of the register.</summary>
    internal static string FieldOf(long importId) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"指标/{importId}");
}
