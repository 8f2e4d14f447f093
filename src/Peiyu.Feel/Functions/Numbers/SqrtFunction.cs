using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Numbers;

internal static class SqrtFunction
{
    internal static BuiltIn Function { get; } = new("sqrt", new Overload(Apply, Parameter.Number("number")));

    private static FeelValue Apply(Arguments arguments)
    {
        var number = arguments.Number(0);
        if (number < 0)
            return FeelNull.Because("负数没有平方根");
        if (number == 0)
            return new FeelNumber(0);
        // The binary root has about sixteen digits; each step doubles them.
        var root = (decimal)Math.Sqrt((double)number);
        for (var step = 0; step < 2; step++)
            root = (root + number / root) / 2;
        return new FeelNumber(root);
    }
}
