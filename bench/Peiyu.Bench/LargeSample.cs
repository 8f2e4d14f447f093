using Peiyu.Core.Interchange;
using Peiyu.Feel.Values;
using Peiyu.Plans.Intake;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;
using Peiyu.TestKit;

namespace Peiyu.Bench;

/// <summary>The medium sample many times over, each time under other codes.</summary>
internal static class LargeSample
{
    public static Population Make(Plan plan, int enterprises)
    {
        using var source = TableSource.Open(Repository.Sample("medium"));
        var medium = TableIntake.Read(plan, source.Sheets).ToPopulation(plan);
        var large = new Population();
        for (var copy = 0; large.Enterprises.Count < enterprises; copy++)
        {
            Add(plan, medium, large, $"-{copy}");
        }

        return large;
    }

    private static void Add(Plan plan, Population medium, Population large, string suffix)
    {
        foreach (var enterprise in medium.Enterprises)
        {
            var copy = large.AddEnterprise(Copy(enterprise.Record, suffix, large.Enterprises.Count));
            foreach (var fact in enterprise.Facts.Names)
            {
                foreach (var (period, value) in enterprise.Facts.Of(fact))
                {
                    copy.Facts.Set(fact, period, value);
                }
            }
        }

        foreach (var record in plan.Kinds.Where(kind => kind != plan.Register).SelectMany(medium.Cases))
        {
            large.AddCase(Copy(record, suffix, large.Cases(record.Kind).Count));
        }
    }

    /// <summary>Codes, keys and what refers to them get the suffix.</summary>
    private static CaseRecord Copy(CaseRecord record, string suffix, int order) => new(
        record.Kind,
        [.. record.Kind.Fields.Select(field => record[field] is FeelText text && IsName(record.Kind, field) ? FeelValue.Of(text.Value + suffix) : record[field])],
        order);

    private static bool IsName(Kind kind, Field field) =>
        field == kind.Owner || field.Type.Name == "reference" || (kind.Key.Contains(field) && field.Type.Name is "text" or "credit-code");
}
