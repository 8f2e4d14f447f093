namespace Peiyu.Core.Imports.Undoing;

/// <summary>A value that an undoing changes or leaves.</summary>
/// <param name="Sheet">The kind's name, or 指标.</param>
/// <param name="Label">What it is about, for a person.</param>
/// <param name="Field">The field; the fact and its period; empty where a case as a whole is meant.</param>
/// <param name="Before">As it is now; empty where nothing is.</param>
/// <param name="After">As it will be, or as it stays; empty where nothing will be.</param>
public sealed record UndoChange(string Sheet, string Label, string Field, string Before, string After);
