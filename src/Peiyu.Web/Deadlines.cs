using Peiyu.Core.Boards;
using Peiyu.Plans.Model;

namespace Peiyu.Web;

/// <summary>How deadlines are written: the day, and how far it is in working days where the year's arrangement is announced.</summary>
public static class Deadlines
{
    extension(Board board)
    {
        /// <summary>For a narrow column: 10-31, 当天, 每月 18.</summary>
        public string ShortDue(Target target, DateOnly? due) => target.Due is DueDate.Monthly monthly ? $"每月 {monthly.Day}"
            : due == board.AsOf ? "当天"
            : due is { } day ? $"{day:MM-dd}" : Figures.None;

        /// <summary>10月31日, 每月 18 日, 当天.</summary>
        public string Due(Standing standing) => standing.Target.Due is DueDate.Monthly monthly ? $"每月 {monthly.Day} 日"
            : standing.Attainment.DueOn == board.AsOf ? "当天"
            : $"{standing.Attainment.DueOn:M月d日}";

        /// <summary>2023-10-31，还有 83 个工作日.</summary>
        public string LongDue(Standing standing)
        {
            var due = standing.Attainment.DueOn;
            var prefix = standing.Target.Due is DueDate.Monthly monthly ? $"每月 {monthly.Day} 日，下一次 " : "";
            return $"{prefix}{Figures.Day(due)}，{board.Left(due)}";
        }

        /// <summary>还有 83 个工作日, 当天到期, 过了 97 天.</summary>
        public string Left(DateOnly due) => (due.DayNumber - board.AsOf.DayNumber) switch
        {
            < 0 and var days => $"过了 {-days} 天",
            0 => "当天到期",
            var days when board.Plan.Calendar.WorkingDaysBetween(board.AsOf, due) is not { } => $"还有 {days} 天",
            _ => $"还有 {board.Plan.Calendar.WorkingDaysBetween(board.AsOf, due)} 个工作日",
        };

        /// <summary>Whether it is late, or due on the day itself.</summary>
        public bool IsPressing(Standing standing) =>
            !standing.IsReached && standing.Attainment.DueOn <= board.AsOf;
    }
}
