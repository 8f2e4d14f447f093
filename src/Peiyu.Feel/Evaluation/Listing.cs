using Peiyu.Feel.Values;

namespace Peiyu.Feel.Evaluation;

/// <summary>Positions in lists: counted from 1, or backwards from −1.</summary>
internal static class Listing
{
    internal static FeelValue At(IReadOnlyList<FeelValue> items, FeelNumber position) =>
        Index(items.Count, position.Value) is { } index
            ? items[index]
            : NoPosition(items, position);

    internal static FeelNull NoPosition(IReadOnlyList<FeelValue> items, FeelValue position) =>
        FeelNull.Because($"列表有 {items.Count} 项，没有第 {position} 项");

    /// <summary>The index from 0; C# null when there is no such position.</summary>
    internal static int? Index(int count, decimal position)
    {
        var whole = decimal.Truncate(position);
        if (whole == 0 || Math.Abs(whole) > count)
            return null;
        return (int)(whole > 0 ? whole - 1 : count + whole);
    }
}
