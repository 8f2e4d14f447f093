namespace Peiyu.Core.Entry;

/// <summary>A field as it was once said.</summary>
/// <param name="Name">The field.</param>
/// <param name="Value">Null: it was cleared.</param>
/// <param name="IsCurrent">This is what counts.</param>
public sealed record PastField(string Name, string? Value, bool IsCurrent);
