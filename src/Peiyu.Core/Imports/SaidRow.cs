namespace Peiyu.Core.Imports;

/// <summary>Something that an import said.</summary>
/// <param name="Code">The enterprise; null where it names none.</param>
/// <param name="Label">What it is about, for a person.</param>
/// <param name="Fields">The fields and values that were said; a null value was cleared or taken back. Empty: the case as a whole was taken back.</param>
public sealed record SaidRow(string? Code, string Label, IReadOnlyList<KeyValuePair<string, string?>> Fields);
