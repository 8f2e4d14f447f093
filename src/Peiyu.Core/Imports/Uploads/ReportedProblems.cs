namespace Peiyu.Core.Imports.Uploads;

/// <summary>Problems of one column of an upload.</summary>
/// <param name="Sheet">The sheet; empty where the file as a whole is meant.</param>
/// <param name="Column">The column; empty where rows or the sheet as a whole are meant.</param>
/// <param name="Refused">True: the rows were left out. False: they are read, and somebody should look.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Sentences">The first of them.</param>
public sealed record ReportedProblems(string Sheet, string Column, bool Refused, int Count, IReadOnlyList<string> Sentences);
