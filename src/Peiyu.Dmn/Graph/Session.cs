using System.Runtime.CompilerServices;
using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Dmn.Graph;

/// <summary>One evaluation of a model: every element at most once, and only those that are asked for.</summary>
internal sealed class Session(IReadOnlyCollection<DmnInput> inputs, DmnSetting setting)
{
    private readonly Dictionary<GraphElement, FeelValue> _values = [];

    internal TimeProvider? Clock => setting.Clock;

    internal FeelValue Value(GraphElement element)
    {
        if (_values.TryGetValue(element, out var known))
            return known;
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            return Nulls.TooDeep;
        return _values[element] = Given(element) ?? Computed(element);
    }

    /// <summary>A session for the inside of a decision service: it knows the arguments and no other input.</summary>
    internal Session Inside(DecisionService service, IReadOnlyList<FeelValue> arguments)
    {
        var session = new Session([], setting);
        foreach (var (element, value) in service.Inputs.Zip(arguments))
            session._values[element] = Typed(element, value);
        return session;
    }

    private FeelValue? Given(GraphElement element)
    {
        if (element is not (InputData or Decision))
            return null;
        var given = inputs.FirstOrDefault(input => input.Name == element.Name && input.Namespace == element.Namespace)
            ?? inputs.FirstOrDefault(input => input.Name == element.Name && input.Namespace is null);
        return given is null ? null : Typed(element, given.Value);
    }

    private FeelValue Computed(GraphElement element)
    {
        var frame = new Frame(new RequirementScope(this, element), null, setting.Observer);
        return element switch
        {
            Decision decision => Typed(decision, decision.Logic.Evaluate(frame)),
            Knowledge knowledge => knowledge.Logic.Evaluate(frame),
            DecisionService service => new ServiceFunction(this, service),
            _ => FeelNull.Missing(element.Name),
        };
    }

    private static FeelValue Typed(GraphElement element, FeelValue value) => Typing.Apply(
        element.Type, value, element is InputData ? $"输入“{element.Name}”" : $"决策“{element.Name}”的结果");
}
