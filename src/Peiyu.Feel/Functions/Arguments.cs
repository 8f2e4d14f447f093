using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions;

/// <summary>The arguments of one call, already of their parameters' types.</summary>
internal sealed class Arguments(IReadOnlyList<FeelValue?> values)
{
    internal int Count => values.Count;

    /// <summary>All of them: of use where the last parameter repeats.</summary>
    internal IReadOnlyList<FeelValue> All => [.. values.OfType<FeelValue>()];

    internal FeelValue this[int index] => values[index]!;

    internal bool Has(int index) => index < values.Count && values[index] is not (null or FeelNull);

    internal decimal Number(int index) => ((FeelNumber)this[index]).Value;

    internal string Text(int index) => ((FeelText)this[index]).Value;

    internal IReadOnlyList<FeelValue> List(int index) => ((FeelList)this[index]).Items;

    internal FeelContext Context(int index) => (FeelContext)this[index];

    internal FeelRange Range(int index) => (FeelRange)this[index];

    internal FeelFunction Function(int index) => (FeelFunction)this[index];
}
