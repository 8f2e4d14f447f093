namespace Peiyu.Feel.Values;

internal sealed class HostFunction(
    string name, IReadOnlyList<string> parameters, Func<IReadOnlyList<FeelValue>, FeelValue> body) : FeelFunction
{
    public override IReadOnlyList<string> Parameters => parameters;

    public override FeelValue Invoke(IReadOnlyList<FeelValue> arguments) => arguments.Count == parameters.Count
        ? body(arguments)
        : FeelNull.Because($"函数 {name} 应有 {parameters.Count} 个参数，实有 {arguments.Count} 个");
}
