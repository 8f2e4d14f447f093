using Peiyu.Core.Entry;

namespace Peiyu.Core.Enterprises;

/// <summary>A value of a fact as it was once said, and by whom.</summary>
/// <param name="Id">Later ones are higher.</param>
/// <param name="Fact">The fact's name.</param>
/// <param name="Period">As in the 期间 column; empty for a fact without period.</param>
/// <param name="Value">Null: the value was taken back.</param>
/// <param name="Origin">Where it came from.</param>
public sealed record FactSaid(long Id, string Fact, string Period, string? Value, Origin Origin);
