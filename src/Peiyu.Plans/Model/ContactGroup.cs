namespace Peiyu.Plans.Model;

/// <summary>A contact group of the annex. The county enters names and numbers; the plan has only the roles.</summary>
/// <param name="Id">A to F.</param>
/// <param name="Roles">分管负责人, 科室负责人.</param>
public sealed record ContactGroup(string Id, IReadOnlyList<string> Roles);
