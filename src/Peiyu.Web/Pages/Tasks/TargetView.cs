using Peiyu.Core.Boards;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Web.Pages.Tasks;

/// <summary>One target as the programme's page shows it, for the county or for one unit.</summary>
public sealed class TargetView
{
    private readonly OldBoard _board;

    public TargetView(OldBoard board, Target target, string? unit)
    {
        (_board, Target, Unit) = (board, target, unit);
        var pace = new Pace(board.Plan, board.AsOf);
        var cells = board.Answer.Attainments
            .Where(attainment => attainment.Target == target)
            .Select(attainment => MatrixCell.Of(pace, attainment))
            .ToList();
        County = cells.Find(cell => cell.Attainment.Unit == board.Plan.County);
        Units = [.. cells.Where(cell => cell != County)];
        Own = unit is null ? County : Units.FirstOrDefault(cell => cell.Attainment.Unit == unit);
        Counted = [.. ((Own ?? County)?.Attainment.Counted ?? [])
            .Where(record => unit is null || record.UnitName == unit)
            .OrderByDescending(DateOf).ThenBy(record => record.Order)];
    }

    public Target Target { get; }

    public string? Unit { get; }

    public MatrixCell? County { get; }

    /// <summary>Those units that have a target of their own, in the order of the annex.</summary>
    public IReadOnlyList<MatrixCell> Units { get; }

    /// <summary>The target that the page is about; null for a unit without one of its own.</summary>
    public MatrixCell? Own { get; }

    /// <summary>The rows behind the number, the latest first.</summary>
    public IReadOnlyList<CaseRecord> Counted { get; }

    /// <summary>The stage whose date counts; null where none is asked.</summary>
    public Field? Stage => (Target.Measured as Measured.Count)?.At;

    /// <summary>Whether what is counted belongs to a unit at all; a cluster belongs to none.</summary>
    public bool HasUnits => Target.Measured is Measured.Count { On: var kind }
        && (kind.Unit is not null || kind.Owner is not null || kind == _board.Plan.Register);

    /// <summary>The months that a growth is worked out from; null for what is counted.</summary>
    public FactMonths? Months => Grows is { } fact ? new(_board, fact, Unit) : null;

    public FactDefinition? Grows => (Target.Measured as Measured.Growth)?.Fact;

    public string Name => Target.Level is { } level ? $"{level}{Figures.Measure(Target)}" : Figures.Measure(Target);

    public DateOnly? DateOf(CaseRecord record) => Stage is { } stage ? record.Date(stage) : null;

    /// <summary>还差 5；够了；未知时没有话。</summary>
    public static string Missing(MatrixCell cell) => cell.Attainment switch
    {
        { Done: null } => "",
        { Met: true } => "够了",
        { Target.Measured: Measured.Growth } attainment => $"还差 {Figures.Percent(attainment.Goal - attainment.Done!.Value)[..^1]} 个百分点",
        { } attainment => $"还差 {Amounts.Plain(attainment.Goal - attainment.Done!.Value)}",
    };

    /// <summary>The day and how far it is, in working days where the year's arrangement is announced.</summary>
    public string Due(MatrixCell cell)
    {
        var due = cell.Attainment.DueOn;
        var prefix = Target.Due is DueDate.Monthly monthly ? $"每月 {monthly.Day} 日，下一次 " : "";
        var days = due.DayNumber - _board.AsOf.DayNumber;
        return prefix + Figures.Day(due) + days switch
        {
            < 0 => $"，过了 {-days} 天",
            0 => "，当天",
            _ when _board.Plan.Calendar.WorkingDaysBetween(_board.AsOf, due) is { } working => $"，还有 {working} 个工作日",
            _ => $"，还有 {days} 天",
        };
    }
}
