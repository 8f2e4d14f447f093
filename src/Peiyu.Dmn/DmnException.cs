using System.Diagnostics.CodeAnalysis;

namespace Peiyu.Dmn;

/// <summary>A file that cannot be read as a model as a whole.</summary>
[SuppressMessage("Design", "CA1032", Justification = "It is never without its problem.")]
public sealed class DmnException(DmnProblem problem) : FormatException(problem.ToString())
{
    public DmnProblem Problem { get; } = problem;
}
