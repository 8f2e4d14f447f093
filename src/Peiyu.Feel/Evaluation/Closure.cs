using Peiyu.Feel.Ast;
using Peiyu.Feel.Types;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Evaluation;

/// <summary>A function defined in an expression, with the names that were visible there.</summary>
internal sealed class Closure(FunctionNode definition, Frame frame) : FeelFunction
{
    public override IReadOnlyList<string> Parameters => definition.Names;

    internal override FunctionType Signature => definition.Signature;

    public override FeelValue Invoke(IReadOnlyList<FeelValue> arguments)
    {
        if (arguments.Count != Parameters.Count)
            return FeelNull.Because($"函数应有 {Parameters.Count} 个参数，实有 {arguments.Count} 个");
        var inner = frame;
        for (var i = 0; i < arguments.Count; i++)
        {
            Effort.SpendOn(arguments[i]);
            var type = definition.Signature.Parameters[i];
            if (Conversion.To(type, arguments[i]) is not { } argument)
                return FeelNull.Because($"函数的参数“{Parameters[i]}”应为 {type}，实为{arguments[i].Kind}");
            inner = inner.With(Parameters[i], argument);
        }
        return Effort.Call((definition, inner), static given => given.definition.Body.Evaluate(given.inner));
    }
}
