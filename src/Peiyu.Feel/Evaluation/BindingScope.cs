using Peiyu.Feel.Values;

namespace Peiyu.Feel.Evaluation;

/// <summary>One name: a loop's variable, or a parameter.</summary>
internal sealed class BindingScope(string name, FeelValue value) : FeelScope
{
    public override FeelValue? Find(string wanted) => wanted == name ? value : null;
}
