namespace Peiyu.Core.Imports;

/// <summary>What one row of an import changes.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Row">As Excel counts.</param>
/// <param name="Label">What the row is about, for a person.</param>
/// <param name="Fields">The fields that change, with what is kept now (empty where nothing) and what the row says.</param>
public sealed record RowChange(
    string Sheet, int Row, string Label, IReadOnlyList<(string Field, string Before, string After)> Fields);
