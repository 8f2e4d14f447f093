using System.Diagnostics.CodeAnalysis;
using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions;

/// <summary>
/// One way to call a built-in function. The body answers C# null when it cannot be applied to values of these types.
/// </summary>
internal sealed class Overload(Func<Arguments, FeelValue?> body, params Parameter[] parameters)
{
    internal IReadOnlyList<Parameter> Parameters => parameters;

    /// <summary>The body takes a list, which may also be written item by item.</summary>
    internal static Overload[] OfItems(string name, Func<IReadOnlyList<FeelValue>, FeelValue?> body) =>
    [
        new(arguments => body(arguments.List(0)), Parameter.List(name)),
        new(arguments => body(arguments.All), Parameter.Any("item").OrNull, Parameter.Any("items").OrNull.Repeated),
    ];

    internal bool TakesCount(int count) =>
        count >= parameters.Count(parameter => !parameter.IsOptional && !parameter.Repeats)
        && (count <= parameters.Length || parameters[^1].Repeats);

    /// <summary>Puts named arguments in order; C# null when the names are not those of this overload.</summary>
    internal FeelValue?[]? Order(IReadOnlyList<KeyValuePair<string, FeelValue>> arguments)
    {
        var ordered = new FeelValue?[parameters.Length];
        foreach (var (name, value) in arguments)
        {
            var index = Array.FindIndex(parameters, parameter => parameter.Name == name);
            if (index < 0)
                return null;
            ordered[index] = value;
        }
        return parameters.Zip(ordered).All(pair => pair.Second is not null || pair.First.IsOptional) ? ordered : null;
    }

    /// <summary>Calls the body if the arguments have the right types; otherwise says which has not.</summary>
    internal bool TryCall(
        string function,
        IReadOnlyList<FeelValue?> arguments,
        [NotNullWhen(true)] out FeelValue? result,
        out string mismatch)
    {
        result = null;
        mismatch = "";
        var bound = new FeelValue?[Math.Max(arguments.Count, parameters.Length)];
        List<FeelNull> nulls = [];
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] is not { } argument)
                continue;
            var parameter = parameters[Math.Min(i, parameters.Length - 1)];
            if (Conversion.To(parameter.Type, argument) is not { } value)
            {
                mismatch = $"函数 {function} 的参数 {parameter.Name} 应为 {parameter.Type}，实为{argument.Kind}";
                return false;
            }
            if (value is FeelNull none && !parameter.TakesNull)
                nulls.Add(none);
            bound[i] = value;
        }
        result = nulls.Count > 0 ? FeelNull.Of(nulls) : body(new Arguments(bound)) ?? Inapplicable(function, bound);
        return true;
    }

    // Nulls that the function takes, and nulls inside lists, may be why: their causes must not be lost.
    private static FeelNull Inapplicable(string function, IEnumerable<FeelValue?> arguments)
    {
        List<FeelValue> given = [.. arguments.OfType<FeelValue>()];
        return Nulls.Among(given.SelectMany(value => value is FeelList list ? list.Items : [value]))
            ?? FeelNull.Because($"函数 {function} 不能用于{string.Join('、', given.Select(value => value.Kind))}");
    }
}
