namespace Peiyu.Plans.Model.Flows;

/// <summary>How long before a title ends people are reminded, once each time.</summary>
/// <param name="Days">Calendar days before the last one, the longest first.</param>
/// <param name="Source">The clause, or in words whose rule it is.</param>
public sealed record ReminderRule(IReadOnlyList<int> Days, string Source);
