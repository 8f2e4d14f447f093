namespace Peiyu.Plans.Model.Flows;

/// <summary>The sheet by which several reviewers score a case (评分表), none seeing the others' before enough are in.</summary>
/// <param name="In">The state in which it is scored.</param>
/// <param name="Reviewers">So many are needed.</param>
/// <param name="Items">What is scored; empty where that is what people judge of the criteria of the case's title.</param>
public sealed record ReviewSheet(string In, int Reviewers, IReadOnlyList<ReviewItem> Items)
{
    /// <summary>The mean that is enough, in points; null where none is asked.</summary>
    public decimal? Pass { get; init; }

    /// <summary>Which cases are scored at all; null: all.</summary>
    public PlanExpression? If { get; init; }

    /// <summary>Whether its items are those that people judge of the criteria in force.</summary>
    public bool IsOfCriteria { get; init; }

    public decimal Most => Items.Sum(item => item.Most);
}
