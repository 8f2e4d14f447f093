namespace Peiyu.Plans.Model;

/// <summary>How awards of one or several policies bear on each other: 就高不重复, 补差, a joint ceiling, a pot that is too small.</summary>
public sealed record Relation
{
    /// <summary>In the document's words; stands in the answer beside what it cut.</summary>
    public required string Say { get; init; }

    public required string Clause { get; init; }

    public required RelationRule Rule { get; init; }

    /// <summary>The ids of the policies whose awards meet. It holds once the last of them is worked out.</summary>
    public required IReadOnlyList<string> Of { get; init; }

    /// <summary>Awards meet that have the same value of it; where it is unknown the award is unknown. Null: those of one subject.</summary>
    public PlanExpression? Per { get; init; }

    /// <summary>Who comes first, by the least; what is equal stands as in the file, or shares.</summary>
    public IReadOnlyList<PlanExpression> Order { get; init; } = [];

    /// <summary>In yuan, for <see cref="RelationRule.AtMost"/>: asked about the first of those that meet.</summary>
    public PlanExpression? Limit { get; init; }

    /// <summary>How many months back an earlier event still meets a later one; null: however far.</summary>
    public int? Months { get; init; }

    /// <summary>True: awards of other years meet too. False: those of the plan year.</summary>
    public bool Lifetime { get; init; }

    /// <summary>Whether those of the same order share what is left instead of the earlier row going first.</summary>
    public bool IsShared { get; init; }

    /// <summary>By what they share; nobody gets more than the own award. Null: by the awards.</summary>
    public PlanExpression? ShareBy { get; init; }

    public required SourcePlace Place { get; init; }

    public IEnumerable<PlanExpression> Rules => [.. Order, .. new[] { Per, Limit, ShareBy }.OfType<PlanExpression>()];
}
