using Peiyu.Plans.Model;

namespace Peiyu.Plans.Evaluation;

/// <summary>Hears what an evaluation does on the way; for the checks of the plan's own test cases.</summary>
public interface IPlanListener
{
    /// <summary>A rule compared two values.</summary>
    public void Compared(Reading reading);

    /// <summary>An award was held against a limit.</summary>
    /// <param name="clip">The limit's rule.</param>
    /// <param name="amount">The award before, in yuan.</param>
    /// <param name="limit">What it may be at least or at most, in yuan.</param>
    public void Clipped(Clip clip, decimal amount, decimal limit);
}
