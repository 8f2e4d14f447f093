using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Plans.Evaluation;

/// <summary>How far a case has come on its way to a stage, on a day.</summary>
internal static class Steps
{
    /// <summary>
    /// Whether an earlier stage has happened and the stage itself not; what failed after its last step is not on its way until it is
    /// tried again.
    /// </summary>
    public static bool IsOnItsWay(CaseRecord record, Field stage, DateOnly asOf) =>
        !HasHappened(record, stage, asOf)
        && Last(record, stage, asOf) is { } last
        && !(record.Kind.Failed is { } failed && HasHappened(record, failed, asOf) && record.Date(failed) >= record.Date(last));

    /// <summary>The last stage before the given one that has happened; null where none has.</summary>
    public static Field? Last(CaseRecord record, Field stage, DateOnly asOf) => record.Kind.Stages
        .LastOrDefault(earlier => earlier.Index < stage.Index && HasHappened(record, earlier, asOf));

    private static bool HasHappened(CaseRecord record, Field stage, DateOnly asOf) => record.Date(stage) <= asOf;
}
