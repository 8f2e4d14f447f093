using System.Runtime.CompilerServices;
using Peiyu.Feel;
using Peiyu.Feel.Tracing;
using Peiyu.Plans.Checking;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Explaining;

/// <summary>Where the parts of a plan's rules stand in its files.</summary>
internal sealed class RulePlaces
{
    private static readonly ConditionalWeakTable<Plan, RulePlaces> Known = [];
    private readonly Dictionary<FeelExpression, SourcePlace> _places = new(ReferenceEqualityComparer.Instance);

    private RulePlaces(Plan plan)
    {
        foreach (var rule in NameChecks.Rules(plan))
        {
            _places.TryAdd(rule.Feel, rule.Place);
        }
    }

    public static RulePlaces Of(Plan plan) => Known.GetValue(plan, known => new(known));

    /// <summary>Null for an expression that stands in no file.</summary>
    public SourcePlace? Find(Explanation part)
    {
        if (part.Text.Length == 0 || _places.GetValueOrDefault(part.Source) is not { } begin)
        {
            return null;
        }

        var (line, column) = part.Place;
        return begin with { Line = begin.Line + line - 1, Column = line == 1 ? begin.Column + column - 1 : column };
    }
}
