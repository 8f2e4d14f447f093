using Peiyu.Plans.Model;

namespace Peiyu.Core.Entry;

/// <summary>A case with everything that was ever said about it.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="CaseId">Its number.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Code">The enterprise that it hangs on; null for one that hangs on none.</param>
/// <param name="Values">Its present fields as texts, those without a value left out; empty where it was taken back.</param>
/// <param name="IsGone">It was taken back.</param>
/// <param name="Events">What was said last first.</param>
public sealed record CaseHistory(
    Kind Kind,
    long CaseId,
    string Label,
    string? Code,
    IReadOnlyDictionary<string, string> Values,
    bool IsGone,
    IReadOnlyList<PastEvent> Events)
{
    /// <summary>The last event, for a form that is made from it.</summary>
    public long Seen => Events.Count == 0 ? 0 : Events[0].Id;
}
