using Peiyu.Plans.Model;

namespace Peiyu.Plans.Evaluation;

/// <summary>
/// Whether a target that is neither reached nor past its day keeps up, by the plan's own rule for it.
/// </summary>
public sealed class Pace(Plan plan, DateOnly asOf)
{
    public TargetState Of(Attainment attainment) => attainment switch
    {
        { Done: null } => TargetState.Unknown,
        { Met: true } => attainment.ReachedOn > attainment.DueOn ? TargetState.Late : TargetState.Done,
        _ when attainment.DueOn < asOf || IsYearOver => TargetState.Missed,
        { Target.Measured: Measured.Growth } => TargetState.Risk,
        // A figure that may still rise or fall is not projected.
        { Target.Measured: Measured.Figure } or { Target.LowerIsBetter: true } => TargetState.NotDue,
        _ when IsTooEarly(attainment) => TargetState.NotDue,
        _ => Projected(attainment) >= attainment.Goal ? TargetState.Track : TargetState.Risk,
    };

    /// <summary>Why it is in its state, in one sentence.</summary>
    public string Why(Attainment attainment) => Of(attainment) switch
    {
        TargetState.Unknown => "缺算它要的数。",
        TargetState.Done => "数够了目标。",
        TargetState.Late => $"{attainment.ReachedOn:yyyy-MM-dd} 数够，比期限晚 {attainment.ReachedOn!.Value.DayNumber - attainment.DueOn.DayNumber} 天。",
        TargetState.Missed when attainment.Target.Measured is Measured.Growth => "计划年已过，增长率没有到目标。",
        TargetState.Missed => "过了期限，没有数够。",
        TargetState.NotDue when attainment.Target.Measured is Measured.Figure || attainment.Target.LowerIsBetter => "还没到期，报数不推算快慢。",
        TargetState.NotDue => $"离到期还有 {plan.Pace.NearDays} 天以上，{WhyTooEarly(attainment)}，不判断快慢。",
        _ when attainment.Target.Measured is Measured.Growth => "增长率还不到目标。",
        _ when attainment.DueOn == asOf => "当天到期，还不够。",
        _ => $"今年新增 {Amounts.Plain(Added(attainment))} 个，照此到期时约有 {Amounts.Plain(Math.Floor(Projected(attainment)))} 个。",
    };

    private bool IsYearOver => asOf > plan.LastDay;

    private bool IsTooEarly(Attainment attainment) =>
        attainment.DueOn.DayNumber - asOf.DayNumber >= plan.Pace.NearDays
        && (attainment.Goal <= plan.Pace.Few || attainment.Target.Units.Count == 0 || Stage(attainment) is null);

    private string WhyTooEarly(Attainment attainment) => attainment.Goal <= plan.Pace.Few ? "目标很少"
        : Stage(attainment) is null ? "逐件没有日期"
        : "全县只有一个数";

    /// <summary>
    /// How many there will be on the due day: what was there before the year, and this year's additions carried on evenly.
    /// </summary>
    /// <param name="attainment">A count whose number is known.</param>
    public decimal Projected(Attainment attainment)
    {
        var added = Added(attainment);
        return attainment.Done!.Value - added + (added * Days(attainment.DueOn) / Math.Max(1, Days(asOf)));
    }

    /// <summary>How many of a known count were added this year.</summary>
    public static decimal Added(Attainment attainment) => attainment.Done!.Value - attainment.Earlier;

    private int Days(DateOnly day) => day.DayNumber - plan.FirstDay.DayNumber + 1;

    private static Field? Stage(Attainment attainment) => (attainment.Target.Measured as Measured.Count)?.At;
}
