namespace Peiyu.Plans.Model;

/// <summary>The awards of a policy stand in an order (名次): for a number of winners, or for amounts that follow it.</summary>
/// <param name="Say">The order in words: 按签约先后取前 3 名.</param>
/// <param name="By">What it goes by, the first first; what is still equal stands as in the file.</param>
/// <param name="Among">Each value has an order of its own (单位); null: one order for all.</param>
/// <param name="Most">How many win; null: nobody is left out.</param>
public sealed record Ranking(string Say, IReadOnlyList<RankKey> By, PlanExpression? Among, PlanExpression? Most)
{
    /// <summary>Its rules.</summary>
    public IEnumerable<PlanExpression> Rules => [.. By.Select(key => key.Value), .. new[] { Among, Most }.OfType<PlanExpression>()];
}
