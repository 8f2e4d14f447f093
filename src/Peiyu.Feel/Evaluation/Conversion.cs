using Peiyu.Feel.Types;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Evaluation;

/// <summary>The implicit conversions of an argument to its parameter's type.</summary>
internal static class Conversion
{
    /// <summary>The converted value; C# null when the value cannot have that type. Null has every type.</summary>
    internal static FeelValue? To(FeelType type, FeelValue value)
    {
        if (value is FeelNull || type.Accepts(value))
            return value;
        if (value is FeelList { Items: [var only] } && type.Plain is not ListType && type.Accepts(only))
            return only;
        if (type.Plain is ListType && value is not FeelList && type.Accepts(new FeelList([value])))
            return new FeelList([value]);
        // A date stands for its midnight where a date and time is wanted.
        if (type.Plain == SimpleType.DateTime && value is FeelDate date && DateArithmetic.Midnight(date) is var midnight)
            return type.Accepts(midnight) ? midnight : null;
        return null;
    }
}
