using Peiyu.Columns.Compiling;
using Peiyu.Feel.Values;
using Peiyu.Plans.Evaluation;

namespace Peiyu.Columns.Evaluation;

/// <summary>A value by which entries of one or several policies are put in order or brought together.</summary>
/// <param name="Sort">What it is.</param>
/// <param name="Number">A number, a number of days, or 1 for true.</param>
/// <param name="Text">For a text.</param>
internal readonly record struct EntryKey(KeySort Sort, decimal Number, string? Text)
{
    public bool IsKnown => Sort != KeySort.Unknown;

    public static EntryKey Of(decimal number) => new(KeySort.Number, number, null);

    public static EntryKey Of(string text) => new(KeySort.Text, 0, text);

    public static EntryKey OfDay(int day) => new(KeySort.Day, day, null);

    public static EntryKey Of(bool truth) => new(KeySort.Truth, truth ? 1 : 0, null);

    public static EntryKey Of(FeelValue value) => value switch
    {
        FeelNull => default,
        FeelNumber number => Of(number.Value),
        FeelText text => Of(text.Value),
        FeelBoolean truth => Of(truth.Value),
        FeelDate { IsDateOnly: true } date => OfDay(date.Value.DayNumber),
        _ => throw new NotInColumnsException("按这样的值排先后"),
    };

    /// <summary>As the one-by-one evaluation has it: an unknown comes last.</summary>
    public int CompareTo(EntryKey other) =>
        IsKnown != other.IsKnown ? other.IsKnown.CompareTo(IsKnown)
        : Sort != other.Sort || Sort == KeySort.Truth ? 0
        : Sort == KeySort.Text ? CodePoints.Compare(Text!, other.Text!)
        : Number.CompareTo(other.Number);
}
