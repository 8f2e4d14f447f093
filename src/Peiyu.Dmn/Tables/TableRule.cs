namespace Peiyu.Dmn.Tables;

/// <param name="Number">Its number in the table, from 1.</param>
/// <param name="Line">Line of the file, from 1.</param>
/// <param name="Conditions">One cell for each input clause.</param>
/// <param name="Results">One cell for each output clause.</param>
/// <param name="Annotations">Notes that are not evaluated.</param>
internal sealed record TableRule(
    int Number,
    int Line,
    IReadOnlyList<TableCell> Conditions,
    IReadOnlyList<TableCell> Results,
    IReadOnlyList<string> Annotations);
