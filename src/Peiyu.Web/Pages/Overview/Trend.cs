using Peiyu.Core.Boards;
using Peiyu.Plans.Model;

namespace Peiyu.Web.Pages.Overview;

/// <summary>
/// The mean attainment of the county's counted targets over the year, from the dates of the rows that are counted now; beside it
/// where an even pace would be, and where the pace of the last three months leads.
/// </summary>
public sealed class Trend
{
    private const int MonthsBack = 3;
    private const decimal DaysOfMonth = 30.4m;

    private readonly Board _board;
    private readonly IReadOnlyList<Standing> _targets;
    private readonly DateOnly _now;

    public Trend(Board board)
    {
        (_board, _now) = (board, board.AsOf > board.Plan.LastDay ? board.Plan.LastDay : board.AsOf);
        _targets =
        [
            .. board.Standings.Where(standing => standing.Unit == board.Plan.County
                && standing is { Target.Measured: Measured.Count, Attainment.Goal: > 0 }),
        ];
        Points = _targets.Count == 0 || board.AsOf < board.Plan.FirstDay ? [] : [.. Make()];
    }

    public int Targets => _targets.Count;

    /// <summary>The beginning of the year, then the twelve months; empty where there is nothing to draw.</summary>
    public IReadOnlyList<TrendPoint> Points { get; }

    /// <summary>Percent at the day that is looked at.</summary>
    public decimal Now => Mean(_now);

    public decimal PlannedNow => Planned(_now);

    /// <summary>The finding.</summary>
    public string Title
    {
        get
        {
            var here = Now >= PlannedNow ? "眼下快于日程" : "眼下慢于日程";
            var behind = Points.FirstOrDefault(point => point.Forecast is { } forecast && forecast < point.Planned && point.End > _now);
            return _now == _board.Plan.LastDay ? $"年底平均完成 {Now:0.0}%"
                : Now < PlannedNow ? $"{here}，照近三个月的速度年底约 {Points[^1].Forecast:0.0}%"
                : behind is null ? $"{here}，照近三个月的速度全年都不落后"
                : $"{here}，照近三个月的速度 {behind.End.Month} 月起落后";
        }
    }

    private IEnumerable<TrendPoint> Make()
    {
        yield return new("年初", _board.Plan.FirstDay, Mean(_board.Plan.FirstDay.AddDays(-1)), null, 0);
        var speed = Speed();
        for (var month = 1; month <= 12; month++)
        {
            var end = new DateOnly(_board.Plan.Year, month, 1).AddMonths(1).AddDays(-1);
            var isNow = end.Month == _now.Month;
            var day = isNow ? _now : end;
            decimal? ahead = day < _now ? null : Math.Min(100, Now + (speed * (day.DayNumber - _now.DayNumber) / DaysOfMonth));
            yield return new(
                isNow && day != end ? $"{month} 月 {day.Day} 日" : $"{month} 月", day, day <= _now ? Mean(day) : null, ahead, Planned(day));
        }
    }

    /// <summary>Percent a month over the last three, or over the year where it is younger.</summary>
    private decimal Speed()
    {
        var from = _now.AddDays(1).AddMonths(-MonthsBack).AddDays(-1);
        from = from < _board.Plan.FirstDay ? _board.Plan.FirstDay.AddDays(-1) : from;
        return Math.Max(0, (Now - Mean(from)) / Math.Max(1, _now.DayNumber - from.DayNumber) * DaysOfMonth);
    }

    /// <summary>A row without a date was there from the start as far as anybody knows.</summary>
    private decimal Mean(DateOnly day) => _targets.Average(standing =>
        Math.Min(1, standing.Counted.Count(line => line.On is null || line.On <= day) / standing.Attainment.Goal)) * 100;

    private decimal Planned(DateOnly day) => _targets.Average(standing =>
        Math.Min(1, Days(day) / Math.Max(1, Days(standing.Attainment.DueOn)))) * 100;

    private decimal Days(DateOnly day) => day.DayNumber - _board.Plan.FirstDay.DayNumber + 1;
}
