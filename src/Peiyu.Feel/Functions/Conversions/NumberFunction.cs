using System.Globalization;
using System.Text.RegularExpressions;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Conversions;

internal static partial class NumberFunction
{
    internal static BuiltIn Function { get; } = new(
        "number",
        new Overload(arguments => Read(arguments.Text(0)), Parameter.Text("from")),
        new Overload(
            Apply,
            Parameter.Text("from"),
            Parameter.Text("grouping separator").OrNull,
            Parameter.Text("decimal separator").OrNull));

    private static FeelValue? Apply(Arguments arguments)
    {
        var grouping = arguments.Has(1) ? arguments.Text(1) : "";
        var point = arguments.Has(2) ? arguments.Text(2) : ".";
        if (grouping is not ("" or " " or "," or ".") || point is not ("." or ",") || grouping == point)
            return FeelNull.Because($"函数 number 不接受分组符“{grouping}”与小数点“{point}”");
        var text = arguments.Text(0);
        if (grouping != "")
            text = text.Replace(grouping, "", StringComparison.Ordinal);
        // A point of the other kind must not be taken for the decimal point.
        return Read(point == "." ? text : text.Replace('.', '?').Replace(',', '.'));
    }

    private static FeelValue Read(string text) =>
        Digits().IsMatch(text)
        && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? new FeelNumber(value)
            : FeelNull.Because($"“{text}”不是数");

    [GeneratedRegex(@"^-?([0-9]+(\.[0-9]+)?|\.[0-9]+)([eE][+-]?[0-9]{1,9})?\z")]
    private static partial Regex Digits();
}
