using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Contexts;

/// <summary>The inverse of <c>get entries</c>.</summary>
internal static class ContextFunction
{
    internal static BuiltIn Function { get; } = new("context", new Overload(Apply, Parameter.List("entries")));

    private static FeelValue? Apply(Arguments arguments)
    {
        OrderedDictionary<string, FeelValue> entries = [];
        foreach (var item in arguments.List(0))
        {
            if (item is not FeelContext entry
                || entry.Get("key") is not FeelText key
                || entry.Get("value") is not { } value)
            {
                return null;
            }
            if (!entries.TryAdd(key.Value, value))
                return FeelNull.Because($"条目“{key.Value}”出现两次");
        }
        return FeelContext.Of(entries);
    }
}
