using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Contexts;

internal static class GetValueFunction
{
    internal static BuiltIn Function { get; } = new(
        "get value",
        new Overload(
            arguments => arguments.Context(0).Get(arguments.Text(1)) ?? FeelNull.NoEntry(arguments.Text(1)),
            Parameter.Context("m"), Parameter.Text("key")));
}
