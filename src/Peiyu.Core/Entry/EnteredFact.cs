namespace Peiyu.Core.Entry;

/// <summary>What came of one of several values that were entered together.</summary>
/// <param name="Form">The value.</param>
/// <param name="Result">Whether it went in, and why not.</param>
public sealed record EnteredFact(FactForm Form, EntryResult Result);
