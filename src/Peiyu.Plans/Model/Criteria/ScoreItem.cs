namespace Peiyu.Plans.Model.Criteria;

/// <summary>One item that is scored (指标).</summary>
/// <param name="Name">上年研发费用占营业收入.</param>
/// <param name="Max">满分.</param>
/// <param name="Scoring">How its points are found.</param>
/// <param name="Memory">What of it was written down from memory; null: nothing.</param>
/// <param name="Place">Where it is written.</param>
public sealed record ScoreItem(string Name, decimal Max, Scoring Scoring, string? Memory, SourcePlace Place);
