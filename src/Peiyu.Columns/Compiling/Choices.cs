using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Operators;
using Peiyu.Columns.Storage;
using Peiyu.Columns.Vectors;
using Peiyu.Feel.Values;

namespace Peiyu.Columns.Compiling;

/// <summary>One of two terms by a condition: of one sort where they are, else decided where it is used.</summary>
internal static class Choices
{
    public static Term Make(TruthOp condition, Term then, Term otherwise)
    {
        if (condition is ConstantTruth constant)
        {
            return constant.Value == true ? then : otherwise;
        }

        if (IsNothing(then) && IsNothing(otherwise))
        {
            return then;
        }

        return Numbers(condition, then, otherwise)
            ?? Days(condition, then, otherwise)
            ?? (Term?)Texts(condition, then, otherwise)
            ?? (IsTruth(then) && IsTruth(otherwise)
                ? new Term.Truth(Truths.Select(condition, Truths.Of(then), Truths.Of(otherwise)))
                : new Term.Choice(condition, then, otherwise));
    }

    private static bool IsNothing(Term term) => term is Term.Constant { Value: FeelNull };

    private static bool IsTruth(Term term) => term is Term.Truth or Term.Constant { Value: FeelBoolean or FeelNull };

    private static Term? Numbers(TruthOp condition, Term then, Term otherwise)
    {
        if (!(Numerics.IsNumber(then) || IsNothing(then)) || !(Numerics.IsNumber(otherwise) || IsNothing(otherwise)))
        {
            return null;
        }

        var (a, b) = (OrNothing(then), OrNothing(otherwise));
        var level = Level.Deeper(condition.Level, Level.Deeper(then.Level, otherwise.Level))!;
        return Numerics.TrySameScale([a, b], out var same)
            ? new Term.Number(new SelectNumber(Spread.To(level, condition), Spread.To(level, same[0]), Spread.To(level, same[1])))
            : new Term.Fraction(new SelectDecimal(
                Spread.To(level, condition), Spread.To(level, Numerics.Fraction(a)), Spread.To(level, Numerics.Fraction(b))));
    }

    private static Term OrNothing(Term term) => IsNothing(term) ? new Term.Number(new UnknownNumber()) : term;

    private static Term.Day? Days(TruthOp condition, Term then, Term otherwise) =>
        (then is Term.Day || otherwise is Term.Day) && Day(then) is { } a && Day(otherwise) is { } b
            ? new(Select(condition, a, b))
            : null;

    /// <summary>Days; null where the term has none.</summary>
    public static IntOp? Day(Term term) => term switch
    {
        Term.Day day => day.Op,
        Term.Constant { Value: FeelDate { IsDateOnly: true } date } => new ConstantInt(date.Value.DayNumber),
        Term.Constant { Value: FeelNull } => new ConstantInt(IntVector.None),
        _ => null,
    };

    private static Term.Text? Texts(TruthOp condition, Term then, Term otherwise)
    {
        if (!(then is Term.Text || otherwise is Term.Text) || !IsText(then) || !IsText(otherwise))
        {
            return null;
        }

        var words = new TextDictionary();
        return new(Select(condition, Codes(then, words), Codes(otherwise, words)), words);
    }

    public static bool IsText(Term term) => term is Term.Text or Term.Constant { Value: FeelText or FeelNull };

    /// <summary>The codes in another dictionary, which is given the words that it lacks.</summary>
    public static IntOp Codes(Term term, TextDictionary words) => term switch
    {
        Term.Text text when text.Words == words => text.Op,
        Term.Text text => new LookUp([.. Enumerable.Range(0, text.Words.Count).Select(code => words.Add(text.Words[code]))], text.Op),
        Term.Constant { Value: FeelText text } => new ConstantInt(words.Add(text.Value)),
        _ => new ConstantInt(IntVector.None),
    };

    private static SelectInt Select(TruthOp condition, IntOp then, IntOp otherwise)
    {
        var level = Level.Deeper(condition.Level, Level.Deeper(then.Level, otherwise.Level))!;
        return new(Spread.To(level, condition), Spread.To(level, then), Spread.To(level, otherwise));
    }
}
