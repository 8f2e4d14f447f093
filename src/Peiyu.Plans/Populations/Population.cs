using Peiyu.Plans.Model;

namespace Peiyu.Plans.Populations;

/// <summary>Everything that a plan is evaluated over: enterprises with facts and cases, and the cases that name none.</summary>
public sealed class Population
{
    private static readonly IReadOnlyList<CaseRecord> NoCases = [];
    private readonly Dictionary<string, Enterprise> _enterprises = new(StringComparer.Ordinal);
    private readonly List<Enterprise> _ordered = [];
    private readonly Dictionary<Kind, List<CaseRecord>> _cases = [];
    private readonly Dictionary<(Kind, string), CaseRecord> _byKey = [];

    /// <summary>In the order of the register.</summary>
    public IReadOnlyList<Enterprise> Enterprises => _ordered;

    public Enterprise? Find(string code) => _enterprises.GetValueOrDefault(code);

    /// <summary>The cases of a kind in the order of the file.</summary>
    public IReadOnlyList<CaseRecord> Cases(Kind kind) => _cases.TryGetValue(kind, out var cases) ? cases : NoCases;

    /// <summary>The case of a kind with that key; null where there is none.</summary>
    public CaseRecord? Find(Kind kind, string key) => _byKey.GetValueOrDefault((kind, key));

    public Enterprise AddEnterprise(CaseRecord record)
    {
        var enterprise = new Enterprise(record);
        _enterprises.Add(enterprise.Code, enterprise);
        _ordered.Add(enterprise);
        return enterprise;
    }

    /// <summary>Adds a case and hangs it on its enterprise, which must have been added before.</summary>
    public void AddCase(CaseRecord record)
    {
        if (!_cases.TryGetValue(record.Kind, out var cases))
        {
            _cases.Add(record.Kind, cases = []);
        }

        cases.Add(record);
        if (record.Key is { } key)
        {
            _byKey.TryAdd((record.Kind, key), record);
        }

        if (record.Kind.Owner is { } owner && record.Text(owner) is { } code && Find(code) is { } enterprise)
        {
            enterprise.Add(record);
        }
    }
}
