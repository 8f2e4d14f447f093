using Peiyu.Feel.Values;

namespace Peiyu.Plans.Evaluation;

/// <summary>An award among those of a relation that meet.</summary>
internal sealed class Meeting(Draft draft, IReadOnlyList<FeelValue> keys)
{
    public Draft Draft => draft;

    /// <summary>By what its turn is decided.</summary>
    public IReadOnlyList<FeelValue> Keys => keys;

    /// <summary>In yuan, before.</summary>
    public decimal Sum { get; } = draft.Amount!.Value;

    /// <summary>In yuan, after.</summary>
    public decimal To { get; set; }
}
