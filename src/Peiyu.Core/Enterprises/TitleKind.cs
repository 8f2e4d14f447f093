using System.Runtime.CompilerServices;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Enterprises;

/// <summary>A kind whose cases are held for a time: they can be taken away.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Given">The stage from which on it is held: the one that most awards ask for.</param>
public sealed record TitleKind(Kind Kind, Field Given)
{
    private static readonly ConditionalWeakTable<Plan, IReadOnlyList<TitleKind>> Known = [];

    /// <summary>Those of a plan.</summary>
    public static IReadOnlyList<TitleKind> Of(Plan plan) => Known.GetValue(plan, Find);

    private static IReadOnlyList<TitleKind> Find(Plan plan) =>
    [
        .. from kind in plan.Kinds
           where kind is { Void: not null, Owner: not null }
           let given = plan.Policies.Where(policy => policy.On == kind && policy.At.Count > 0).CountBy(policy => policy.At[0])
               .OrderByDescending(pair => pair.Value).Select(pair => pair.Key).FirstOrDefault()
           where given is not null
           select new TitleKind(kind, given),
    ];
}
