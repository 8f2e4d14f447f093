using Peiyu.Columns.Vectors;
using Peiyu.Feel.Values;

namespace Peiyu.Columns.Storage;

/// <summary>Makes a column of values; its form is that of the values themselves.</summary>
internal static class ColumnBuilder
{
    // Finer steps than these are no money; they are kept exact as decimals.
    private const int FinestScale = 6;

    /// <param name="count">How many rows.</param>
    /// <param name="read">The value of a row; C# null or a FEEL null where it is not known.</param>
    public static Column Make(int count, Func<int, FeelValue?> read)
    {
        var values = new FeelValue?[count];
        FeelValue? first = null;
        for (var row = 0; row < count; row++)
        {
            values[row] = read(row) is { } value and not FeelNull ? value : null;
            first ??= values[row];
            if (values[row] is { } other && other.GetType() != first!.GetType())
            {
                return new ForeignColumn();
            }
        }

        return first switch
        {
            null => new UnknownColumn(),
            FeelNumber => Numbers(values),
            FeelText => Texts(values),
            FeelBoolean => Truths(values),
            FeelDate when values.All(value => value is null or FeelDate { IsDateOnly: true }) => Days(values),
            _ => new ForeignColumn(),
        };
    }

    private static Column Numbers(FeelValue?[] values)
    {
        var known = Known(values, value => value is not null);
        var scale = values.OfType<FeelNumber>().Max(number => Scaled.ScaleOf(number.Value));
        var whole = new long[values.Length];
        for (var row = 0; row < values.Length; row++)
        {
            if (values[row] is FeelNumber number && (scale > FinestScale || !Scaled.TryScale(number.Value, scale, out whole[row])))
            {
                return new DecimalColumn(Array.ConvertAll(values, value => (value as FeelNumber)?.Value ?? 0), known);
            }
        }

        return new NumberColumn(whole, known, scale);
    }

    private static TextColumn Texts(FeelValue?[] values)
    {
        var words = new TextDictionary();
        return new(Array.ConvertAll(values, value => value is FeelText text ? words.Add(text.Value) : IntVector.None), words);
    }

    private static TruthColumn Truths(FeelValue?[] values) => new(
        Known(values, value => value is FeelBoolean { Value: true }),
        Known(values, value => value is FeelBoolean { Value: false }));

    private static DayColumn Days(FeelValue?[] values) =>
        new(Array.ConvertAll(values, value => value is FeelDate date ? date.Value.DayNumber : IntVector.None));

    private static ulong[] Known(FeelValue?[] values, Func<FeelValue?, bool> holds)
    {
        var bits = new ulong[Bits.Words(values.Length)];
        for (var row = 0; row < values.Length; row++)
        {
            if (holds(values[row]))
            {
                Bits.Set(bits, row);
            }
        }

        return bits;
    }
}
