using Peiyu.Feel.Values;

namespace Peiyu.Feel.Evaluation;

internal sealed class DictionaryScope(IReadOnlyDictionary<string, FeelValue> values) : FeelScope
{
    public override FeelValue? Find(string name) => values.GetValueOrDefault(name);
}
