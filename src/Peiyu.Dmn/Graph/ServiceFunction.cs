using Peiyu.Feel.Types;
using Peiyu.Feel.Values;

namespace Peiyu.Dmn.Graph;

/// <summary>A decision service as a function.</summary>
internal sealed class ServiceFunction(Session session, DecisionService service) : FeelFunction
{
    public override IReadOnlyList<string> Parameters { get; } = [.. service.Inputs.Select(input => input.Name)];

    internal override FunctionType Signature => new(
        [.. service.Inputs.Select(input => input.Type)],
        service.Outputs is [var only] && only.Type != SimpleType.Any ? only.Type : null);

    public override FeelValue Invoke(IReadOnlyList<FeelValue> arguments)
    {
        if (arguments.Count != Parameters.Count)
            return FeelNull.Because($"决策服务“{service.Name}”应有 {Parameters.Count} 个参数，实有 {arguments.Count} 个");
        var inside = session.Inside(service, arguments);
        var result = service.Outputs is [var only]
            ? inside.Value(only)
            : FeelContext.Of(service.Outputs.Select(output => KeyValuePair.Create(output.Name, inside.Value(output))));
        return Typing.Apply(ResultType(service.Type), result, $"决策服务“{service.Name}”的结果");
    }

    /// <summary>A variable that holds a function declares the function's type; older models give the result's.</summary>
    internal static FeelType ResultType(FeelType declared) =>
        declared.Plain is FunctionType function ? function.Result ?? SimpleType.Any : declared;
}
