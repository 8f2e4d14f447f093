namespace Peiyu.Dmn;

/// <summary>A row that applied.</summary>
/// <param name="Number">Its number in the table, from 1.</param>
/// <param name="Line">Line of the model's file, from 1.</param>
/// <param name="Conditions">Its condition cells as written.</param>
/// <param name="Results">Its result cells as written.</param>
/// <param name="Annotations">Its notes.</param>
public sealed record TableFindingRow(
    int Number,
    int Line,
    IReadOnlyList<string> Conditions,
    IReadOnlyList<string> Results,
    IReadOnlyList<string> Annotations);
