namespace Peiyu.Core.Entry;

/// <summary>What is wrong with a field of a form.</summary>
/// <param name="Field">The field's name; null where the form as a whole is meant.</param>
/// <param name="Sentence">What is wrong, what was expected, how to mend it.</param>
public sealed record FieldProblem(string? Field, string Sentence);
