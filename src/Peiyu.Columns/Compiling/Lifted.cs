using Peiyu.Columns.Operators;
using Peiyu.Columns.Storage;
using Peiyu.Columns.Vectors;
using Peiyu.Feel.Values;

namespace Peiyu.Columns.Compiling;

/// <summary>
/// Something that depends on one text alone is worked out once for each different text, as the one-by-one evaluation does it, and
/// looked up by code.
/// </summary>
internal static class Lifted
{
    /// <summary>A function of a text, as numbers, texts or truth: whatever all that it gives are.</summary>
    public static Term Of(Term.Text text, Func<FeelValue, FeelValue> function)
    {
        var values = Values(text.Words, function);
        var known = values.Where(value => value is not FeelNull).ToList();
        return known switch
        {
            [] => new Term.Constant(FeelNull.Literal),
            _ when known.TrueForAll(value => value is FeelBoolean) => new Term.Truth(Truth(text, values)),
            _ when known.TrueForAll(value => value is FeelNumber) => Numbers(text, values),
            _ when known.TrueForAll(value => value is FeelText) => Texts(text, values),
            _ => throw new NotInColumnsException("函数的结果不能成列"),
        };
    }

    /// <summary>The values of a function for true, false and unknown.</summary>
    public static Term Of(Term.Truth truth, Func<FeelValue, FeelValue> function) => Choices.Make(
        truth.Op,
        new Term.Constant(function(FeelBoolean.True)),
        Choices.Make(
            Truths.Not(truth.Op), new Term.Constant(function(FeelBoolean.False)), new Term.Constant(function(FeelNull.Literal))));

    public static TruthOp Truth(Term.Text text, Func<FeelValue, FeelValue> function) => Truth(text, Values(text.Words, function));

    private static CodeTruth Truth(Term.Text text, List<FeelValue> values) =>
        new(text.Op, [.. values.Select(value => (value as FeelBoolean)?.Value)]);

    /// <summary>The values of a function for every text, the last one for no text.</summary>
    private static List<FeelValue> Values(TextDictionary words, Func<FeelValue, FeelValue> function) =>
        [.. Enumerable.Range(0, words.Count).Select(code => function(FeelValue.Of(words[code]))), function(FeelNull.Literal)];

    private static Term.Number Numbers(Term.Text text, List<FeelValue> values)
    {
        var scale = values.OfType<FeelNumber>().Max(number => Scaled.ScaleOf(number.Value));
        var whole = new long[values.Count];
        for (var code = 0; code < whole.Length; code++)
        {
            if (values[code] is FeelNumber number && !Scaled.TryScale(number.Value, scale, out whole[code]))
            {
                throw new NotInColumnsException("数太大");
            }
        }

        return new(new IntNumber(text.Op, whole, [.. values.Select(value => value is FeelNumber)], scale));
    }

    private static Term.Text Texts(Term.Text text, List<FeelValue> values)
    {
        if (values[^1] is not FeelNull)
        {
            throw new NotInColumnsException("空文本的函数值");
        }

        var words = new TextDictionary();
        return new(
            new LookUp([.. values.Select(value => value is FeelText word ? words.Add(word.Value) : IntVector.None)], text.Op), words);
    }
}
