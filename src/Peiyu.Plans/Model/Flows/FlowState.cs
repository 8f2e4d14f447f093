namespace Peiyu.Plans.Model.Flows;

/// <summary>A state of a flow (环节).</summary>
/// <param name="Name">For people; kept with the case.</param>
/// <param name="ReachedBy">The field whose date says that it was reached; null where a field holds the state itself.</param>
/// <param name="IsEnd">Nothing more is to be done.</param>
/// <param name="IsWithoutEffect">It ended as if it had never been: a claim may be made again, an objection holds nothing up.</param>
public sealed record FlowState(string Name, Field? ReachedBy, bool IsEnd, bool IsWithoutEffect);
