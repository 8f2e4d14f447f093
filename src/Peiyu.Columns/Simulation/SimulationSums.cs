using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Columns.Simulation;

/// <summary>Adds up what two plans come to, by award, payer and unit.</summary>
internal sealed class SimulationSums(Plan plan)
{
    private readonly Dictionary<(Policy Policy, string Unit), (int Before, int After, decimal From, decimal To)> _sums = [];

    public IReadOnlyList<SimulationLine> Policies => Lines(key => key.Policy.Id, plan.Policies.Select(policy => policy.Id));

    public IReadOnlyList<SimulationLine> Payers => Lines(key => key.Policy.Payer, plan.Policies.Select(policy => policy.Payer));

    public IReadOnlyList<SimulationLine> Units => Lines(key => key.Unit, plan.Units.Select(unit => unit.Name));

    public void Add(AwardChange change)
    {
        // Each side under its own award: a changed plan may let another pay for it.
        Add(change.Was, change.Unit, (change.Before == Status.Met ? 1 : 0, 0, change.From ?? 0, 0));
        Add(change.Will, change.Unit, (0, change.After == Status.Met ? 1 : 0, 0, change.To ?? 0));
    }

    private void Add(Policy? policy, string? unit, (int Before, int After, decimal From, decimal To) more)
    {
        if (policy is not null)
        {
            var key = (policy, unit ?? plan.County);
            var sum = _sums.GetValueOrDefault(key);
            _sums[key] = (sum.Before + more.Before, sum.After + more.After, sum.From + more.From, sum.To + more.To);
        }
    }

    public SimulationLine Of(string name, Func<Policy, bool> isIn) => Line(name, _sums.Where(sum => isIn(sum.Key.Policy)));

    private List<SimulationLine> Lines(Func<(Policy Policy, string Unit), string> name, IEnumerable<string> order)
    {
        var groups = _sums.ToLookup(sum => name(sum.Key), StringComparer.Ordinal);
        return [.. order.Concat(groups.Select(group => group.Key)).Distinct(StringComparer.Ordinal).Select(one => Line(one, groups[one]))];
    }

    private static SimulationLine Line(
        string name, IEnumerable<KeyValuePair<(Policy Policy, string Unit), (int Before, int After, decimal From, decimal To)>> sums)
    {
        var all = sums.Select(sum => sum.Value).ToList();
        return new(name, all.Sum(sum => sum.Before), all.Sum(sum => sum.After), all.Sum(sum => sum.From), all.Sum(sum => sum.To));
    }
}
