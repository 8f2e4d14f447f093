using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Contexts;

internal static class GetEntriesFunction
{
    internal static BuiltIn Function { get; } = new("get entries", new Overload(Apply, Parameter.Context("m")));

    private static FeelList Apply(Arguments arguments) => new([.. arguments.Context(0).Entries.Select(Entry)]);

    private static FeelContext Entry(KeyValuePair<string, FeelValue> entry) => FeelContext.Of(
        [KeyValuePair.Create("key", (FeelValue)new FeelText(entry.Key)), KeyValuePair.Create("value", entry.Value)]);
}
