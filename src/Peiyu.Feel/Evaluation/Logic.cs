using Peiyu.Feel.Values;

namespace Peiyu.Feel.Evaluation;

/// <summary>Three-valued logic: null is "not known", and anything that is not a truth value counts as null.</summary>
internal static class Logic
{
    internal static FeelValue Not(FeelValue value) => value switch
    {
        FeelBoolean truth => FeelBoolean.Of(!truth.Value),
        _ => Unknown(value, "not"),
    };

    /// <summary>A truth value as it is, anything else as not known: what <see cref="Any"/> and <see cref="All"/> make of one value.</summary>
    internal static FeelValue Truth(FeelValue value, string sign) => value is FeelBoolean ? value : Unknown(value, sign);

    /// <summary>False if any is false; else null, for the reasons of all that are not known; else true.</summary>
    internal static FeelValue All(IEnumerable<FeelValue> values, string sign) => Fold(values, sign, FeelBoolean.False);

    /// <summary>True if any is true; else null, for the reasons of all that are not known; else false.</summary>
    internal static FeelValue Any(IEnumerable<FeelValue> values, string sign) => Fold(values, sign, FeelBoolean.True);

    private static FeelValue Fold(IEnumerable<FeelValue> values, string sign, FeelBoolean decisive)
    {
        List<FeelNull>? unknown = null;
        foreach (var value in values)
        {
            if (ReferenceEquals(value, decisive))
                return decisive;
            if (value is not FeelBoolean)
                (unknown ??= []).Add(Unknown(value, sign));
        }
        return unknown is null ? FeelBoolean.Of(!decisive.Value) : FeelNull.Of(unknown);
    }

    private static FeelNull Unknown(FeelValue value, string sign) =>
        value as FeelNull ?? FeelNull.Because($"“{sign}”只能用于是非，不能用于{value.Kind}");
}
