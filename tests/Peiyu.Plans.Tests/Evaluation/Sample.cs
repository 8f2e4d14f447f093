using Peiyu.Core.Interchange;
using Peiyu.Plans.Intake;
using Peiyu.Plans.Populations;
using Peiyu.TestKit;

namespace Peiyu.Plans.Tests.Evaluation;

/// <summary>The sample populations, read once, and copies of parts of them.</summary>
internal static class Sample
{
    private static readonly Lazy<Population> Read = new(() =>
    {
        using var source = TableSource.Open(Repository.Sample("medium"));
        return TableIntake.Read(GuanxianPlan.Instance, source.Sheets).ToPopulation(GuanxianPlan.Instance);
    });

    public static Population Medium => Read.Value;

    /// <summary>A copy of some enterprises with their facts and cases.</summary>
    /// <param name="isIn">Which enterprises.</param>
    /// <param name="withOwnerless">Whether the cases that hang on no enterprise are in it too.</param>
    public static Population Part(Func<Enterprise, bool> isIn, bool withOwnerless)
    {
        var part = new Population();
        foreach (var enterprise in Medium.Enterprises.Where(isIn))
        {
            var copy = part.AddEnterprise(Copy(enterprise.Record));
            foreach (var (fact, period, value) in enterprise.Facts.Names
                .SelectMany(fact => enterprise.Facts.Of(fact).Select(entry => (fact, entry.Key, entry.Value))))
            {
                copy.Facts.Set(fact, period, value);
            }
        }

        foreach (var record in GuanxianPlan.Instance.Kinds.Skip(1).SelectMany(Medium.Cases))
        {
            if (record.Enterprise is { } owner ? isIn(owner) : withOwnerless)
            {
                part.AddCase(Copy(record));
            }
        }

        return part;
    }

    private static CaseRecord Copy(CaseRecord record) => new(record.Kind, [.. record.Values], record.Order);
}
