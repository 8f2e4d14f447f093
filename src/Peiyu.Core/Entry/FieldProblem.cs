namespace Peiyu.Core.Entry;

/// <summary>What is wrong with a field of a form.</summary>
/// <param name="Field">The field's name; null where the form as a whole is meant.</param>
/// <param name="Sentence">What is wrong, what was expected, how to mend it.</param>
public sealed record FieldProblem(string? Field, string Sentence)
{
    /// <summary>Which cell of a table within the field, from 0; null where the field as a whole is meant.</summary>
    public (int Row, int Column)? Cell { get; init; }
}
