using Peiyu.Core.Access;
using Peiyu.Core.Interchange;
using Peiyu.Core.Register;
using Peiyu.Feel.Values;
using Peiyu.Plans.Intake;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Exports;

/// <summary>What is kept, in the interchange form, as far as a scope reaches.</summary>
internal sealed class RegisterSheets
{
    private readonly Plan _plan;
    private readonly StoredRegister _register;
    private readonly Scope _scope;
    private readonly bool _isWhole;
    private readonly Dictionary<string, string?> _unitByCode;

    /// <param name="plan">Whose kinds.</param>
    /// <param name="register">What is kept.</param>
    /// <param name="scope">How far it reaches.</param>
    /// <param name="isWhole">Whether telephone and account numbers are whole, as for who moves the register to another server; else masked.</param>
    public RegisterSheets(Plan plan, StoredRegister register, Scope scope, bool isWhole)
    {
        (_plan, _register, _scope, _isWhole) = (plan, register, scope, isWhole);
        _unitByCode = register.Cases(plan.Register).ToDictionary(
            stored => plan.Register.KeyOf(stored.Values)!, stored => CaseWords.Text(plan.Register.Unit, stored.Values), StringComparer.Ordinal);
    }

    public IReadOnlyList<WorkbookSheet> All =>
        [Of(_plan.Register), Facts(), .. _plan.Kinds.Where(kind => kind != _plan.Register).Select(Of)];

    private WorkbookSheet Of(Kind kind) => CaseSheet.Of(
        kind, _register.Cases(kind).Where(stored => IsWithin(kind, stored.Values)).Select(stored => stored.Values), _isWhole);

    private bool IsWithin(Kind kind, FeelValue[] values)
    {
        if (_scope.IsCounty)
        {
            return true;
        }

        var code = kind == _plan.Register ? kind.KeyOf(values) : CaseWords.Text(kind.Owner, values);
        return code is not null && _unitByCode.TryGetValue(code, out var unit)
            ? _scope.Includes(CaseWords.Text(kind.Unit, values) ?? unit, code)
            : _scope.Includes(CaseWords.Text(kind.Unit, values), null);
    }

    /// <summary>The facts of enterprises that are in the register: those of one that was taken back wait for it.</summary>
    private WorkbookSheet Facts()
    {
        var enterprises = Positions(_unitByCode.Where(pair => _scope.Includes(pair.Value, pair.Key)).Select(pair => pair.Key));
        var facts = Positions(_plan.Facts.Select(fact => fact.Name));
        var ordered = _register.Facts
            .Where(entry => enterprises.ContainsKey(entry.Key.Code))
            .OrderBy(entry => enterprises[entry.Key.Code])
            .ThenBy(entry => facts.GetValueOrDefault(entry.Key.Fact, int.MaxValue))
            .ThenBy(entry => entry.Key.Fact, StringComparer.Ordinal)
            .ThenBy(entry => entry.Key.Period);
        return new(
            TableIntake.FactSheet,
            InterchangeColumns.OfFacts,
            ordered.Select(entry => (IReadOnlyList<object?>)
                [entry.Key.Code, entry.Key.Fact, entry.Key.Period.ToString(), FactValue(entry.Key.Fact, entry.Value)]));
    }

    private object? FactValue(string fact, FeelValue value) =>
        _plan.Fact(fact) is { } known ? CaseSheet.Value(known.Type, value, _isWhole) : (value as FeelText)?.Value;

    private static Dictionary<string, int> Positions(IEnumerable<string> names) =>
        names.Select((name, index) => (name, index)).ToDictionary(pair => pair.name, pair => pair.index, StringComparer.Ordinal);
}
