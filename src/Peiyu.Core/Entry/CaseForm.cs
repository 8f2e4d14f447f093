using Peiyu.Plans.Model;

namespace Peiyu.Core.Entry;

/// <summary>A case as somebody filled it in.</summary>
/// <param name="Kind">Its kind; the register for an enterprise itself.</param>
/// <param name="CaseId">Null for a new one.</param>
/// <param name="Fields">Texts by field name, empty or null to clear; a field that is not named stays as it is.</param>
/// <param name="Reason">Why; needed where something that is kept is changed or cleared.</param>
public sealed record CaseForm(Kind Kind, long? CaseId, IReadOnlyDictionary<string, string?> Fields, string Reason)
{
    /// <summary>The last event that the form was made from; null: whatever is kept is overruled.</summary>
    public long? Seen { get; init; }
}
