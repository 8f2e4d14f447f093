namespace Peiyu.Core.Interchange;

/// <summary>A drop-down list: a column of another sheet of the workbook, because a list written into the cell may have only 255 characters.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Column">Its column, from 0.</param>
/// <param name="Count">How many choices stand under its heading.</param>
public sealed record ChoiceList(string Sheet, int Column, int Count);
