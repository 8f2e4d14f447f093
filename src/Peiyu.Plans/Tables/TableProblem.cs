namespace Peiyu.Plans.Tables;

/// <summary>Something in the input that a person should look at.</summary>
/// <param name="Sheet">Sheet or file; empty where the whole input is meant.</param>
/// <param name="Row">As Excel counts; null where the sheet or file as a whole is meant.</param>
/// <param name="Column">The column's heading; null where the row as a whole is meant.</param>
/// <param name="Value">The value as it stands in the file.</param>
/// <param name="Message">A Chinese sentence: what is wrong, what was expected, how to mend it.</param>
/// <param name="Refused">True: the row (or sheet) was left out. False: a warning, the row went in.</param>
public sealed record TableProblem(string Sheet, int? Row, string? Column, string? Value, string Message, bool Refused);
