namespace Peiyu.Core.Imports.Uploads;

/// <summary>A field that a row of an upload changes.</summary>
/// <param name="Name">The field.</param>
/// <param name="Before">What is kept now; empty where nothing is.</param>
/// <param name="After">What the row says.</param>
public sealed record ReportedField(string Name, string Before, string After);
