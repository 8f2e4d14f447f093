namespace Peiyu.Plans.Model.Criteria;

/// <summary>A way to a title beside its score (直通).</summary>
/// <param name="Name">创新直通.</param>
/// <param name="NeedsAll">True: all criteria must hold. False: one suffices.</param>
/// <param name="Criteria">At least one.</param>
public sealed record CriteriaWay(string Name, bool NeedsAll, IReadOnlyList<Criterion> Criteria);
