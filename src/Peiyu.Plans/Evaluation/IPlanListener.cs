namespace Peiyu.Plans.Evaluation;

/// <summary>Hears what an evaluation does on the way; for the checks of the plan's own test cases.</summary>
public interface IPlanListener
{
    /// <summary>A rule compared two values.</summary>
    public void Compared(Reading reading);

    /// <summary>A number was held against a limit: an award against a clip, a score against what it must reach, a measure against a bound.</summary>
    /// <param name="limit">The limit's rule.</param>
    /// <param name="value">The number.</param>
    /// <param name="against">What the limit comes to.</param>
    public void Held(object limit, decimal value, decimal against);
}
