using Peiyu.Plans.Model;

namespace Peiyu.Core.Entry;

/// <summary>Something entered by hand, in words.</summary>
/// <param name="On">The kind's name, or 指标.</param>
/// <param name="Subject">The thing itself.</param>
/// <param name="Details">Before and after.</param>
/// <param name="Reason">Why; empty where none was asked.</param>
/// <param name="IsNew">Nothing was kept before.</param>
internal sealed record SaidByHand(string On, string Subject, string Details, string Reason, bool IsNew)
{
    /// <summary>What was done.</summary>
    public string Act { get; init; } = Acts.Enter;
}
