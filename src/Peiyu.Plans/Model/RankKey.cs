namespace Peiyu.Plans.Model;

/// <summary>What an order goes by.</summary>
/// <param name="Value">A number, a day or a text; where it is unknown the place is unknown.</param>
/// <param name="Descending">True: the greatest first.</param>
public sealed record RankKey(PlanExpression Value, bool Descending);
