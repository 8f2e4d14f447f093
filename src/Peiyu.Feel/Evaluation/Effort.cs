using Peiyu.Feel.Values;

namespace Peiyu.Feel.Evaluation;

/// <summary>
/// How much one evaluation may do: a rule that runs on and on, or makes ever longer lists and texts, ends in a null that says so.
/// What is evaluated within another (a definition, a decision) counts with it.
/// </summary>
internal static class Effort
{
    /// <summary>In nodes evaluated, list items looked at and pieces of text written: more than any rule needs, some seconds at most.</summary>
    internal const long Most = 8_000_000;

    /// <summary>A call within so many others costs a step more: a deep stack is slow to walk for the collector of memory.</summary>
    private const int CallsAStep = 16;

    /// <summary>So many characters cost as much as a node.</summary>
    private const int CharactersAStep = 8;

    [ThreadStatic]
    private static long _left;

    [ThreadStatic]
    private static bool _counts;

    [ThreadStatic]
    private static int _calls;

    internal static FeelNull Spent { get; } = FeelNull.Because($"计算超过 {Most} 步，没有算完");

    /// <summary>Evaluates with a new account, or with that of the evaluation that it is part of.</summary>
    internal static FeelValue Bound<T>(T given, Func<T, FeelValue> evaluate)
    {
        if (_counts)
            return evaluate(given);
        (_left, _counts, _calls) = (Most, true, 0);
        try
        {
            return evaluate(given);
        }
        catch (EffortSpentException)
        {
            return Spent;
        }
        finally
        {
            _counts = false;
        }
    }

    /// <exception cref="EffortSpentException">It was the last; never thrown outside of an evaluation.</exception>
    internal static void Spend(long steps = 1)
    {
        if (_counts && (_left -= steps) < 0)
            throw new EffortSpentException();
    }

    /// <summary>Evaluates the body of a function.</summary>
    internal static FeelValue Call<T>(T given, Func<T, FeelValue> evaluate)
    {
        Spend(_calls / CallsAStep);
        _calls++;
        try
        {
            return evaluate(given);
        }
        finally
        {
            _calls--;
        }
    }

    /// <summary>The items, paid for beforehand.</summary>
    internal static IReadOnlyList<FeelValue> Charged(IReadOnlyList<FeelValue> items)
    {
        Spend(items.Count);
        return items;
    }

    internal static void SpendText(long characters) => Spend(characters / CharactersAStep);

    /// <summary>What it costs to look through a value once.</summary>
    internal static void SpendOn(FeelValue? value)
    {
        if (value is FeelList list)
            Spend(list.Items.Count);
        else if (value is FeelText text)
            SpendText(text.Value.Length);
    }
}
