namespace Peiyu.Plans.Model;

/// <summary>The days between which an event gives a right, instead of the plan year; both included. What was gained then stays.</summary>
/// <param name="From">Null: from any time.</param>
/// <param name="To">Null: without end.</param>
public sealed record Validity(DateOnly? From, DateOnly? To)
{
    public bool Covers(DateOnly day) => !(day < From) && !(day > To);
}
