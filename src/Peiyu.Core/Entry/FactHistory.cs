namespace Peiyu.Core.Entry;

/// <summary>Every value that a fact of an enterprise ever had.</summary>
/// <param name="Code">The enterprise.</param>
/// <param name="Enterprise">Its name.</param>
/// <param name="Fact">The fact.</param>
/// <param name="Values">The latest period first, within it what was said last first.</param>
public sealed record FactHistory(string Code, string Enterprise, string Fact, IReadOnlyList<PastValue> Values)
{
    /// <summary>The last entry of a period, for a form that is made from it; 0 where there is none.</summary>
    public long Seen(string period) => Values.FirstOrDefault(value => value.Period == period)?.Id ?? 0;

    /// <summary>The value of a period that counts; null where none does.</summary>
    public string? Current(string period) => Values.FirstOrDefault(value => value.Period == period && value.IsCurrent)?.Value;
}
