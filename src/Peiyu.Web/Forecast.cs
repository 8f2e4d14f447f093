using Peiyu.Core.Boards;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Web;

/// <summary>Where a count on its way will be on its due day, and how fast it would have to be.</summary>
/// <param name="Added">How many were added this year.</param>
/// <param name="AtDue">How many there will be on the due day at the pace so far, in whole ones.</param>
/// <param name="WeeklyNow">How many a week were added this year.</param>
/// <param name="WeeklyNeeded">How many a week are needed until the due day.</param>
public sealed record Forecast(decimal Added, decimal AtDue, decimal WeeklyNow, decimal WeeklyNeeded)
{
    private const decimal DaysOfWeek = 7;
    private const decimal DaysOfMonth = 30.4m;

    public string Weekly => $"{Rate(WeeklyNow)} → {Rate(WeeklyNeeded)}";

    public string MonthlyNeeded => Rate(WeeklyNeeded / DaysOfWeek * DaysOfMonth);

    /// <summary>Null where there is no pace to speak of: reached, past its day, due today, unknown, a rate.</summary>
    public static Forecast? Of(Board board, Standing standing)
    {
        var attainment = standing.Attainment;
        var days = attainment.DueOn.DayNumber - board.AsOf.DayNumber;
        if (attainment is not { Met: false, Target.Measured: Measured.Count } || days <= 0 || !board.Plan.Covers(board.AsOf))
        {
            return null;
        }

        var gone = board.AsOf.DayNumber - board.Plan.FirstDay.DayNumber + 1;
        var added = Pace.Added(attainment);
        return new(
            added,
            Math.Floor(new Pace(board.Plan, board.AsOf).Projected(attainment)),
            added / gone * DaysOfWeek,
            (attainment.Goal - attainment.Done!.Value) / days * DaysOfWeek);
    }

    private static string Rate(decimal perWeek) =>
        decimal.Round(perWeek, 1, MidpointRounding.AwayFromZero).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture);
}
