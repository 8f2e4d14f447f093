namespace Peiyu.Web.Components;

/// <summary>What an input must carry to belong to its label, help and error.</summary>
/// <param name="Id">What the label points at.</param>
/// <param name="DescribedBy">Ids of help and error; null where there is neither.</param>
/// <param name="Invalid">For aria-invalid: "true", or null.</param>
public sealed record FieldAids(string Id, string? DescribedBy, string? Invalid);
