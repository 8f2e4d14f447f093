using Peiyu.Feel.Values;

namespace Peiyu.Dmn.Tables.Policies;

/// <summary>What a table gives when rules apply.</summary>
internal abstract class HitPolicy
{
    /// <summary>Whether the rules after the first that applies need not be looked at.</summary>
    internal virtual bool NeedsFirstOnly => false;

    /// <summary>Whether one rule that applies settles the result: by the policy, any other gives the same or none.</summary>
    internal virtual bool OneSettles => false;

    /// <summary>What the table gives when no rule applies and there is no default; C# null: null with its cause.</summary>
    internal virtual FeelValue? Nothing => null;

    /// <summary>The result of at least one rule.</summary>
    internal abstract FeelValue Result(TableHits hits);

    /// <summary>The rules by the priority of their outputs, the leftmost output first; equals stay in order.</summary>
    private protected static IEnumerable<TableRule> ByPriority(TableHits hits)
    {
        var sorted = hits.Rules.OrderBy(rule => Rank(hits, rule, 0));
        for (var i = 1; i < hits.Table.Outputs.Count; i++)
        {
            var index = i;
            sorted = sorted.ThenBy(rule => Rank(hits, rule, index));
        }
        return sorted;
    }

    private static int Rank(TableHits hits, TableRule rule, int output) =>
        hits.Table.Outputs[output].Rank(hits.Outputs(rule)[output], hits.Frame);
}
