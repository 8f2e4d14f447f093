using Peiyu.Feel.Values;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Core.Register;

/// <summary>All that is kept, read by a plan: the cases by kind in their order, and the facts' present values.</summary>
public sealed class StoredRegister
{
    private readonly Dictionary<Kind, List<StoredCase>> _cases = [];
    private readonly Dictionary<(Kind, string), StoredCase> _gone = [];
    private readonly Dictionary<(string Code, string Fact, Period Period), FeelValue> _facts = [];

    /// <summary>The number of the last import; 0 for an empty register.</summary>
    public required long Revision { get; init; }

    public IReadOnlyList<StoredCase> Cases(Kind kind) => _cases.TryGetValue(kind, out var cases) ? cases : [];

    public IReadOnlyDictionary<(string Code, string Fact, Period Period), FeelValue> Facts => _facts;

    /// <summary>Everybody with facts and cases, as the plan's rules see them.</summary>
    /// <param name="plan">The plan by which it was read.</param>
    /// <param name="except">The numbers of enterprises that are left out, with their cases; null: nobody.</param>
    public Population ToPopulation(Plan plan, IReadOnlySet<long>? except = null)
    {
        var population = new Population();
        var left = new HashSet<string>(StringComparer.Ordinal);
        foreach (var stored in Cases(plan.Register))
        {
            if (except?.Contains(stored.Id) == true)
            {
                left.Add(plan.Register.KeyOf(stored.Values)!);
                continue;
            }

            population.AddEnterprise(new(plan.Register, stored.Values, stored.Ordinal));
        }

        foreach (var ((code, fact, period), value) in _facts)
        {
            population.Find(code)?.Facts.Set(fact, period, value);
        }

        foreach (var kind in plan.Kinds.Where(kind => kind != plan.Register))
        {
            foreach (var record in Cases(kind).Select(stored => new CaseRecord(kind, stored.Values, stored.Ordinal)))
            {
                if (left.Count == 0 || kind.Owner is not { } owner || record.Text(owner) is not { } code || !left.Contains(code))
                {
                    population.AddCase(record);
                }
            }
        }

        return population;
    }

    /// <summary>The cases of a kind with a key that were taken back: one that is named again goes on under its number.</summary>
    public StoredCase? Gone(Kind kind, string key) => _gone.GetValueOrDefault((kind, key));

    internal void Add(KnownCase known)
    {
        if (known.IsGone)
        {
            if (known.Key is { } key)
            {
                _gone.Add((known.Kind, key), known.Stored);
            }

            return;
        }

        if (!_cases.TryGetValue(known.Kind, out var cases))
        {
            _cases.Add(known.Kind, cases = []);
        }

        cases.Add(known.Stored);
    }

    internal void Forget(string code, string fact, Period period) => _facts.Remove((code, fact, period));

    internal void Set(string code, string fact, Period period, FeelValue value) => _facts[(code, fact, period)] = value;
}
