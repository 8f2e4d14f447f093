using Peiyu.Core.Data;

namespace Peiyu.Core.Imports;

/// <summary>An import in the list of imports.</summary>
/// <param name="Entry">What is kept of it.</param>
/// <param name="UndoneBy">The undoing that took it back; null where it counts.</param>
public sealed record ImportRow(ImportEntry Entry, long? UndoneBy);
