namespace Peiyu.Plans.Model;

/// <summary>What is wrong with a cell of a table within a field.</summary>
/// <param name="Row">From 0, blank rows not counted.</param>
/// <param name="Column">From 0.</param>
/// <param name="Sentence">What is wrong and what was expected, as it goes on after the field's name.</param>
public sealed record CellProblem(int Row, int Column, string Sentence);
