using Peiyu.Plans.Populations;

namespace Peiyu.Core.Enterprises;

/// <summary>All that was ever said of the facts of an enterprise.</summary>
/// <param name="Code">The enterprise.</param>
/// <param name="Enterprise">Its name.</param>
/// <param name="Said">In the order in which it was said.</param>
public sealed record FactsSaid(string Code, string Enterprise, IReadOnlyList<FactSaid> Said)
{
    /// <summary>Of each fact and period where its last value came from.</summary>
    public IReadOnlyDictionary<(string Fact, Period Period), FactSource> Sources
    {
        get
        {
            var sources = new Dictionary<(string, Period), FactSource>();
            foreach (var values in Said.GroupBy(said => (said.Fact, said.Period)))
            {
                if (Period.TryParse(values.Key.Period, out var period))
                {
                    sources[(values.Key.Fact, period)] = new(values.Last().Origin, values.Count());
                }
            }

            return sources;
        }
    }
}
