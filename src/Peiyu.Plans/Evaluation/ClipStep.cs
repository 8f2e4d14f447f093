namespace Peiyu.Plans.Evaluation;

/// <summary>A step in which an award was raised or cut.</summary>
/// <param name="By">What did it, in the document's words.</param>
/// <param name="Clause">The clause that says so.</param>
/// <param name="From">The sum before, in yuan.</param>
/// <param name="To">The sum after.</param>
public sealed record ClipStep(string By, string Clause, decimal From, decimal To);
