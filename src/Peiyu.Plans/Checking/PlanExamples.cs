using Peiyu.Plans.Evaluation;

namespace Peiyu.Plans.Checking;

/// <summary>The cases of a plan's folder for those who want to read them; that they hold is proved when the plan is loaded.</summary>
public static class PlanExamples
{
    public static IReadOnlyList<PlanExample> Read(string folder) => [.. PlanTestReader.Read(new(folder)).Select(Of)];

    private static PlanExample Of(PlanTest test)
    {
        var met = test.Expected.Where(one => one.Status == AnswerJson.Name(Status.Met)).ToList();
        return new(
            test.Name,
            test.Subject,
            test.AsOf,
            StatusOf(test),
            met.Count,
            met.Any(one => one.Amount is not null) ? met.Sum(one => one.Amount ?? 0) : null);
    }

    /// <summary>A list without anything says that nothing comes of it.</summary>
    private static Status? StatusOf(PlanTest test) => test.Expected switch
    {
        [] => Status.Unmet,
        var expected when Says(expected, Status.Met) => Status.Met,
        var expected when Says(expected, Status.Unknown) => Status.Unknown,
        var expected when Says(expected, Status.Unmet) => Status.Unmet,
        _ => null,
    };

    private static bool Says(IReadOnlyList<PlanExpectation> expected, Status status) =>
        expected.Any(one => one.Status == AnswerJson.Name(status));
}
