namespace Peiyu.Plans.Model.Flows;

/// <summary>The sheet by which several reviewers score a case (评分表), none seeing the others' before all are in.</summary>
/// <param name="In">The state in which it is scored.</param>
/// <param name="Reviewers">So many are needed.</param>
/// <param name="Pass">The mean that is enough, in points.</param>
/// <param name="Items">What is scored.</param>
/// <param name="If">Which cases are scored at all.</param>
public sealed record ScoreSheet(string In, int Reviewers, decimal Pass, IReadOnlyList<ScoreItem> Items, PlanExpression If)
{
    public decimal Most => Items.Sum(item => item.Most);
}
