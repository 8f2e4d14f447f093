namespace Peiyu.Web.Components;

/// <summary>One answer to be looked over before something binding.</summary>
/// <param name="Label">What was asked.</param>
/// <param name="Value">The answer, as a person reads it.</param>
/// <param name="Before">What stood there until now; null: nothing, or it stays.</param>
/// <param name="ChangeHref">Where to change it; null: not here.</param>
public sealed record ConfirmRow(string Label, string Value, string? Before = null, string? ChangeHref = null);
