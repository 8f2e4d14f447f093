using Peiyu.Plans.Model;

namespace Peiyu.Columns;

/// <summary>All awards of a plan over a population: the statuses and amounts that the one-by-one evaluation gives too.</summary>
/// <param name="Plan">The plan that was asked.</param>
/// <param name="Store">The population that it was asked about.</param>
/// <param name="AsOf">The day that the question was asked for.</param>
/// <param name="Awards">In the plan's order.</param>
public sealed record ColumnAnswer(Plan Plan, ColumnStore Store, DateOnly AsOf, IReadOnlyList<AwardColumn> Awards);
