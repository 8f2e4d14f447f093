using System.Runtime.CompilerServices;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Enterprises;

/// <summary>A kind whose cases are valid for a time: it can be taken away, and a date that is no stage says until when.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Given">The stage from which on it is held: the one that most awards ask for.</param>
/// <param name="Until">The field with its last day.</param>
public sealed record TitleKind(Kind Kind, Field Given, Field Until)
{
    private static readonly ConditionalWeakTable<Plan, IReadOnlyList<TitleKind>> Known = [];

    /// <summary>Those of a plan.</summary>
    public static IReadOnlyList<TitleKind> Of(Plan plan) => Known.GetValue(plan, Find);

    private static IReadOnlyList<TitleKind> Find(Plan plan) =>
    [
        .. from kind in plan.Kinds
           where kind is { Void: not null, Owner: not null }
           let until = kind.Fields.FirstOrDefault(field => field.Type.Name == "date" && field.Stage is null)
           let given = plan.Policies.Where(policy => policy.On == kind && policy.At.Count > 0).CountBy(policy => policy.At[0])
               .OrderByDescending(pair => pair.Value).Select(pair => pair.Key).FirstOrDefault()
           where until is not null && given is not null
           select new TitleKind(kind, given, until),
    ];
}
