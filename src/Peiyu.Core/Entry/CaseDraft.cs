using Peiyu.Core.Register;
using Peiyu.Feel.Values;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Entry;

/// <summary>A case that may be written.</summary>
/// <param name="Form">What was filled in.</param>
/// <param name="Kept">The case as kept; null for a new one.</param>
/// <param name="News">The fields that change.</param>
/// <param name="After">The case as it will be.</param>
internal sealed record CaseDraft(CaseForm Form, TrackedCase? Kept, IReadOnlyList<Field> News, FeelValue[] After);
