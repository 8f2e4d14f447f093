using Peiyu.Feel.Values;

namespace Peiyu.Core.Register;

/// <summary>A case as its events leave it.</summary>
/// <param name="Id">Its number in the database.</param>
/// <param name="Ordinal">Its place among the cases of its kind.</param>
/// <param name="Values">One per field of its kind; null literals where nothing was said.</param>
public sealed record StoredCase(long Id, int Ordinal, FeelValue[] Values);
