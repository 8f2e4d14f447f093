using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Contexts;

/// <summary>The entries of all contexts; the later one wins.</summary>
internal static class ContextMergeFunction
{
    internal static BuiltIn Function { get; } = new(
        "context merge",
        new Overload(Apply, Parameter.List("contexts")));

    private static FeelContext? Apply(Arguments arguments)
    {
        var contexts = arguments.List(0);
        return contexts.All(item => item is FeelContext)
            ? FeelContext.Of(contexts.SelectMany(item => ((FeelContext)item).Entries))
            : null;
    }
}
