using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Contexts;

internal static class ContextPutFunction
{
    internal static BuiltIn Function { get; } = new(
        "context put",
        new Overload(
            arguments => Put(arguments.Context(0), [arguments[1]], arguments[2]),
            Parameter.Context("context"), Parameter.Text("key"), Parameter.Any("value").OrNull),
        new Overload(
            arguments => Put(arguments.Context(0), arguments.List(1), arguments[2]),
            Parameter.Context("context"), Parameter.List("keys"), Parameter.Any("value").OrNull));

    private static FeelValue? Put(FeelContext context, IEnumerable<FeelValue> keys, FeelValue value)
    {
        List<FeelValue> path = [.. keys];
        if (path.Count == 0 || path[0] is not FeelText key)
            return path.Count == 0 ? FeelNull.Because("没有给出条目名") : path[0] as FeelNull;
        var inner = path.Count == 1 ? value : Inner(context, key.Value, path, value);
        if (path.Count > 1 && inner is null or FeelNull)
            return inner;
        return FeelContext.Of([.. context.Entries, KeyValuePair.Create(key.Value, inner!)]);
    }

    private static FeelValue? Inner(FeelContext context, string key, List<FeelValue> path, FeelValue value) =>
        context.Get(key) switch
        {
            FeelContext inner => Put(inner, path[1..], value),
            FeelNull none => none,
            null => FeelNull.NoEntry(key),
            _ => null,
        };
}
