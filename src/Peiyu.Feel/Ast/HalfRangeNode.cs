using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Ast;

/// <summary>A comparison without its left side, as a range: <c>(&lt; 10)</c>.</summary>
internal sealed class HalfRangeNode(string sign, Node bound) : Node
{
    private protected override FeelValue Run(Frame frame)
    {
        var value = bound.Evaluate(frame);
        if (value is FeelNull)
            return value;
        return sign switch
        {
            "=" => new FeelRange(value, true, value, true, RangeForm.Exactly),
            "!=" => new FeelRange(value, true, value, true, RangeForm.Except),
            "<" or "<=" => new FeelRange(null, false, value, sign == "<=", RangeForm.Below),
            _ => new FeelRange(value, sign == ">=", null, false, RangeForm.Above),
        };
    }
}
