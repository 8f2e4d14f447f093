using Peiyu.Feel;
using Peiyu.Feel.Tracing;
using Peiyu.Feel.Values;
using Peiyu.Plans.Evaluation.Decisions;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Plans.Evaluation;

/// <summary>
/// One evaluation of a plan over a population on a day: the scopes of its rules, what they have in common, and who listens
/// to the comparisons. Not for several threads at once.
/// </summary>
internal sealed class PlanRun : FeelScope, IFeelObserver
{
    private readonly Dictionary<string, FeelValue> _common = new(StringComparer.Ordinal);
    private readonly Dictionary<Enterprise, EnterpriseScope> _scopes = [];
    private readonly Dictionary<CaseRecord, CaseContext> _contexts = [];
    private readonly IPlanListener? _listener;
    private List<Reading> _readings = [];
    private List<FactRead> _facts = [];

    /// <param name="plan">The plan that is asked.</param>
    /// <param name="population">What it is asked about.</param>
    /// <param name="asOf">The day that it is asked for.</param>
    /// <param name="listener">Hears every comparison once, as it is made, and every limit; null: nobody does.</param>
    public PlanRun(Plan plan, Population population, DateOnly asOf, IPlanListener? listener = null)
    {
        (Plan, Population, AsOf, _listener) = (plan, population, asOf, listener);
        Names = NameTable.Of(plan);
        foreach (var constant in plan.Constants)
        {
            _common.Add(constant.Name, constant.Value);
        }

        foreach (var function in plan.Functions)
        {
            _common.Add(function.Name, FeelFunction.Of(function.Name, function.Parameters, arguments => Invoke(function, arguments)));
        }

        _common.Add(NameTable.Unknown, FeelFunction.Of(NameTable.Unknown, ["名"], arguments =>
            FeelNull.Missing((arguments[0] as FeelText)?.Value ?? NameTable.Unknown)));
        _common.Add(NameTable.AsOf, FeelValue.Of(asOf));
        _common.Add(NameTable.PlanYear, new FeelRange(FeelValue.Of(plan.FirstDay), true, FeelValue.Of(plan.LastDay), true));
    }

    public Plan Plan { get; }

    public Population Population { get; }

    public DateOnly AsOf { get; }

    /// <summary>Takes down every step of every rule; null when nobody wants to know.</summary>
    public FeelTrace? Trace { get; init; }

    public NameTable Names { get; }

    public override FeelValue? Find(string name) => _common.GetValueOrDefault(name);

    public EnterpriseScope ScopeOf(Enterprise enterprise)
    {
        if (!_scopes.TryGetValue(enterprise, out var scope))
        {
            _scopes.Add(enterprise, scope = new(this, enterprise));
        }

        return scope;
    }

    public CaseContext ContextOf(CaseRecord record)
    {
        if (!_contexts.TryGetValue(record, out var context))
        {
            _contexts.Add(record, context = new(record, AsOf));
        }

        return context;
    }

    /// <summary>Evaluates in a scope and gives back what was compared and read on the way.</summary>
    public Observed Evaluate(PlanExpression expression, FeelScope scope) => Explained(() => Ask(expression, scope));

    /// <summary>Evaluates a rule that stands in no file of the plan.</summary>
    public Observed Evaluate(FeelExpression expression, FeelScope scope) => Explained(() => expression.Evaluate(scope, this, Trace));

    /// <summary>Evaluates in a scope; whoever watches hears it.</summary>
    public FeelValue Ask(PlanExpression expression, FeelScope scope) => Ask(expression, scope, Trace);

    /// <summary>Whether something is known to be true; what was compared on the way tells nobody anything.</summary>
    public bool Holds(PlanExpression expression, FeelScope scope) =>
        Watch(() => Ask(expression, scope, null)).Value is FeelBoolean { Value: true };

    /// <summary>Runs something and gives back what it compared and read; whoever watches outside does not hear it.</summary>
    public Observed Watch(Func<FeelValue> evaluate)
    {
        var outer = (_readings, _facts);
        (_readings, _facts) = ([], []);
        try
        {
            return new(evaluate(), _readings, _facts);
        }
        finally
        {
            (_readings, _facts) = outer;
        }
    }

    private FeelValue Ask(PlanExpression expression, FeelScope scope, FeelTrace? trace) => expression.Feel.Evaluate(
        expression.Decisions.Count == 0 ? scope : new DecidingScope(this, expression.Decisions, scope), this, trace);

    private Observed Explained(Func<FeelValue> evaluate)
    {
        if (Trace is not { } trace)
        {
            return Watch(evaluate);
        }

        var begin = trace.Position;
        return Watch(evaluate) with { Explanation = trace.At(begin) };
    }

    /// <summary>Tells again what was compared and read earlier.</summary>
    public void Tell(Observed observed)
    {
        _readings.AddRange(observed.Readings);
        _facts.AddRange(observed.Facts);
    }

    /// <summary>Notes a fact or field that a rule reads, and gives it on.</summary>
    public FeelValue Note(string name, FeelValue value)
    {
        _facts.Add(new(name, value));
        return value;
    }

    public void Compared(FeelComparison comparison, FeelValue left, FeelValue right, FeelValue result)
    {
        var reading = new Reading(comparison, left, right, result);
        _readings.Add(reading);
        _listener?.Compared(reading);
    }

    public void Held(object limit, decimal value, decimal against) => _listener?.Held(limit, value, against);

    /// <summary>
    /// The comparisons inside a function speak of its parameters: they would tell the reader of a finding nothing.
    /// </summary>
    private FeelValue Invoke(PlanFunction function, IReadOnlyList<FeelValue> arguments)
    {
        var values = new Dictionary<string, FeelValue>(arguments.Count, StringComparer.Ordinal);
        for (var i = 0; i < arguments.Count; i++)
        {
            values[function.Parameters[i]] = arguments[i];
        }

        return Watch(() => Ask(function.Body, Chain(Of(values), this))).Value;
    }
}
