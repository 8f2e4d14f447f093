using Peiyu.Plans.Loading;
using Peiyu.Plans.Model;

namespace Peiyu.TestKit;

/// <summary>The plan that the samples are of, read once.</summary>
public static class GuanxianPlan
{
    private static readonly Lazy<Plan> Loaded = new(() =>
    {
        var load = PlanLoader.Load(Repository.Plan);
        return load.Plan ?? throw new InvalidOperationException(string.Join(Environment.NewLine, load.Problems));
    });

    public static Plan Instance => Loaded.Value;
}
