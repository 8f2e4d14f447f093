using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel;

/// <summary>Where an expression finds the values of its names.</summary>
public abstract class FeelScope
{
    public static FeelScope Empty { get; } = Of(new Dictionary<string, FeelValue>());

    public static FeelScope Of(IReadOnlyDictionary<string, FeelValue> values) => new DictionaryScope(values);

    /// <summary>Asks one scope after the other; the first that knows the name wins.</summary>
    public static FeelScope Chain(params FeelScope[] scopes) => new ChainedScope([.. scopes]);

    /// <summary>The value of this name; C# null when there is no such name here.</summary>
    public abstract FeelValue? Find(string name);
}
