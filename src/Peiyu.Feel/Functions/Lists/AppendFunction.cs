using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Lists;

internal static class AppendFunction
{
    internal static BuiltIn Function { get; } = new(
        "append",
        new Overload(Apply, Parameter.List("list"), Parameter.Any("item").OrNull.Repeated));

    private static FeelList Apply(Arguments arguments) => new([.. arguments.List(0), .. arguments.All.Skip(1)]);
}
