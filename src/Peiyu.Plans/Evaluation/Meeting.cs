namespace Peiyu.Plans.Evaluation;

/// <summary>An award among those of a relation that meet.</summary>
/// <param name="sum">In yuan, before.</param>
/// <param name="eventOn">Null for an award without event.</param>
internal class Meeting(decimal sum, DateOnly? eventOn)
{
    /// <summary>In yuan, before.</summary>
    public decimal Sum => sum;

    public DateOnly? EventOn => eventOn;

    /// <summary>In yuan, after.</summary>
    public decimal To { get; set; }
}
