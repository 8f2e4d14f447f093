namespace Peiyu.Web.Pages.Tasks;

/// <summary>How a unit stands over all its targets.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Mean">The mean of its attainments, each at most 1, all of the same weight; null where none can be told.</param>
/// <param name="Targets">How many targets it has.</param>
/// <param name="Reached">How many of them are reached.</param>
/// <param name="Missed">How many are late.</param>
public sealed record UnitRank(string Unit, decimal? Mean, int Targets, int Reached, int Missed);
