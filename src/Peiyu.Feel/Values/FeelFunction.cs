using Peiyu.Feel.Types;

namespace Peiyu.Feel.Values;

public abstract class FeelFunction : FeelValue
{
    public abstract IReadOnlyList<string> Parameters { get; }

    internal override string Kind => "函数";

    /// <summary>Types of the parameters and of the result, where they are declared.</summary>
    internal virtual FunctionType? Signature => null;

    /// <summary>A function of the host. Its body sees exactly as many arguments as there are parameters.</summary>
    public static FeelFunction Of(
        string name, IReadOnlyList<string> parameters, Func<IReadOnlyList<FeelValue>, FeelValue> body) =>
        new HostFunction(name, parameters, body);

    public abstract FeelValue Invoke(IReadOnlyList<FeelValue> arguments);

    public override string ToString() => $"function({string.Join(", ", Parameters)})";

    /// <summary>Calls with named arguments; all parameters must be named.</summary>
    internal virtual FeelValue InvokeNamed(IReadOnlyList<KeyValuePair<string, FeelValue>> arguments)
    {
        var ordered = new FeelValue?[Parameters.Count];
        foreach (var (name, value) in arguments)
        {
            var index = Parameters.TakeWhile(parameter => parameter != name).Count();
            if (index == ordered.Length)
                return FeelNull.Because($"函数没有名为“{name}”的参数");
            ordered[index] = value;
        }
        var absent = Array.IndexOf(ordered, null);
        return absent < 0
            ? Invoke(ordered!)
            : FeelNull.Because($"调用函数时没有给出参数“{Parameters[absent]}”");
    }

    private protected override bool SameAs(FeelValue other) => false;

    private protected override int Hash() => Parameters.Count;
}
