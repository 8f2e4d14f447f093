using Peiyu.Feel.Values;

namespace Peiyu.Feel.Evaluation;

internal sealed class ChainedScope(FeelScope[] scopes) : FeelScope
{
    public override FeelValue? Find(string name)
    {
        foreach (var scope in scopes)
        {
            if (scope.Find(name) is { } value)
                return value;
        }
        return null;
    }
}
