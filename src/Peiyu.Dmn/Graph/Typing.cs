using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Types;
using Peiyu.Feel.Values;

namespace Peiyu.Dmn.Graph;

internal static class Typing
{
    /// <summary>The value as one of this type, or null because it cannot be.</summary>
    internal static FeelValue Apply(FeelType type, FeelValue value, string what) => type == SimpleType.Any
        ? value
        : Conversion.To(type, value) ?? FeelNull.Because($"{what}应为 {type}，实为{value.Kind} {Short(value)}");

    private static string Short(FeelValue value)
    {
        var text = value.ToString();
        return text.Length <= 60 ? text : $"{text[..60]}……";
    }
}
