using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions;

/// <summary>A function of the language. Of its overloads, the first that fits the arguments is called.</summary>
internal sealed class BuiltIn(string name, params Overload[] overloads) : FeelFunction
{
    internal string Name => name;

    public override IReadOnlyList<string> Parameters { get; } =
        [.. overloads[0].Parameters.Select(parameter => parameter.Name)];

    public override string ToString() => name;

    public override FeelValue Invoke(IReadOnlyList<FeelValue> arguments)
    {
        List<(Overload, IReadOnlyList<FeelValue?>)> fitting = [];
        foreach (var overload in overloads)
        {
            if (overload.TakesCount(arguments.Count))
                fitting.Add((overload, arguments));
        }
        return fitting.Count == 0
            ? FeelNull.Because($"函数 {name} 不能以 {arguments.Count} 个参数调用")
            : Call(fitting);
    }

    internal override FeelValue InvokeNamed(IReadOnlyList<KeyValuePair<string, FeelValue>> arguments)
    {
        List<(Overload, IReadOnlyList<FeelValue?>)> fitting = [];
        foreach (var overload in overloads)
        {
            if (overload.Order(arguments) is { } ordered)
                fitting.Add((overload, ordered));
        }
        var names = string.Join('、', arguments.Select(argument => argument.Key));
        return fitting.Count == 0 ? FeelNull.Because($"函数 {name} 不能以参数 {names} 调用") : Call(fitting);
    }

    private FeelValue Call(List<(Overload Overload, IReadOnlyList<FeelValue?> Arguments)> candidates)
    {
        try
        {
            string? first = null;
            foreach (var (overload, arguments) in candidates)
            {
                foreach (var argument in arguments)
                    Effort.SpendOn(argument);
                if (overload.TryCall(name, arguments, out var result, out var mismatch))
                    return result;
                first ??= mismatch;
            }
            return FeelNull.Because(first!);
        }
        catch (OverflowException)
        {
            return Nulls.OutOfRange($"函数 {name} ");
        }
    }
}
