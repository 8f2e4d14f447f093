using Peiyu.Plans.Model;

namespace Peiyu.Plans.Evaluation;

/// <summary>What a part of an award comes to.</summary>
/// <param name="Instalment">The part.</param>
/// <param name="Status">Whether it is paid at all; unknown while that can't be told.</param>
/// <param name="On">The day from which it is due; null: with the award, or not dated yet.</param>
/// <param name="IsDated">Whether that day is known; true for one that is due with the award.</param>
/// <param name="Amount">In yuan; null where unknown or not paid.</param>
/// <param name="Missing">What it can't be told without.</param>
public sealed record InstalmentDue(
    Instalment Instalment, Status Status, DateOnly? On, bool IsDated, decimal? Amount, IReadOnlyList<string> Missing)
{
    /// <summary>Whether it has to be paid by a day.</summary>
    public bool IsDue(DateOnly asOf) => Status == Status.Met && IsDated && !(On > asOf);
}
