namespace Peiyu.Plans.Model.Flows;

/// <summary>A promise in time (时限): so many working days in these states together.</summary>
/// <param name="Name">What is promised: 兑付.</param>
/// <param name="WorkingDays">The days; those in other states (退回补正, 暂停) do not count.</param>
/// <param name="While">The states in which it runs.</param>
/// <param name="Source">The clause, or in words whose promise it is.</param>
public sealed record FlowClock(string Name, int WorkingDays, IReadOnlyList<string> While, string Source);
