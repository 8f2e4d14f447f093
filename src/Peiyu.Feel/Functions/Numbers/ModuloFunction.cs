using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Numbers;

/// <summary>The remainder, with the divisor's sign.</summary>
internal static class ModuloFunction
{
    internal static BuiltIn Function { get; } = new(
        "modulo",
        new Overload(Apply, Parameter.Number("dividend"), Parameter.Number("divisor")));

    private static FeelValue Apply(Arguments arguments)
    {
        var (dividend, divisor) = (arguments.Number(0), arguments.Number(1));
        if (divisor == 0)
            return FeelNull.Because("除数为零");
        var remainder = dividend % divisor;
        return new FeelNumber(remainder != 0 && remainder < 0 != divisor < 0 ? remainder + divisor : remainder);
    }
}
