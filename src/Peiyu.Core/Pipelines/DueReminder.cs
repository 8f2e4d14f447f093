using System.Globalization;
using Peiyu.Core.Boards;

namespace Peiyu.Core.Pipelines;

/// <summary>A title that ends, at one of the plan's marks.</summary>
/// <param name="Line">The title.</param>
/// <param name="Mark">So many days before the end people are told; of several that have gone by, the nearest to the end.</param>
internal sealed record DueReminder(TitleLine Line, int Mark)
{
    /// <summary>How it stands on record, for whoever reads the records and for telling that it was sent.</summary>
    public string Details => DetailsAt(Mark);

    /// <summary>A renewed title ends on another day, and people are told anew.</summary>
    public string DetailsAt(int mark) =>
        string.Create(CultureInfo.InvariantCulture, $"第 {Line.CaseId} 件，有效期至 {Line.Until:yyyy-MM-dd}，提前 {mark} 天提醒");

    public static IEnumerable<DueReminder> Of(Board board, IReadOnlyList<int> days) =>
        from line in EndingTitles.Of(board, days[0])
        select new DueReminder(line, days.Last(mark => line.DaysLeft(board.AsOf) <= mark));
}
