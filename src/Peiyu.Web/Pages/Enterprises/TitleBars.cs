using Peiyu.Core.Enterprises;

namespace Peiyu.Web.Pages.Enterprises;

/// <summary>Where the bars of titles lie in a drawing over the years.</summary>
internal sealed class TitleBars
{
    public const int Width = 384;

    private const int Top = 42;
    private const int RowHeight = 34;

    // With more years than these their names would touch.
    private const int MostYearNames = 8;

    private readonly DateOnly _first;
    private readonly int _days;

    public TitleBars(IReadOnlyList<Title> titles, DateOnly today)
    {
        var drawn = titles.Where(title => title.Until is not null || title.State == TitleState.OnItsWay).ToList();
        var ends = drawn.Select(title => title.Until ?? today).Append(today).ToList();
        _first = new(drawn.Select(title => title.From.Year).Append(today.Year).Min(), 1, 1);
        _days = new DateOnly(ends.Max().Year, 12, 31).DayNumber - _first.DayNumber + 1;
        Now = At(today);
        var years = Enumerable.Range(_first.Year, ends.Max().Year - _first.Year + 1).ToList();
        var step = (years.Count + MostYearNames - 1) / MostYearNames;
        Years = [.. years.Where((_, index) => index % step == 0).Select(year => (year, At(new(year, 1, 1))))];
        Rows = [.. drawn.Select((title, index) => Row(title, index, today))];
    }

    public int Count => Rows.Count;

    public int Height => Top + (Count * RowHeight) - 16;

    public int Now { get; }

    public IReadOnlyList<(int Year, int X)> Years { get; }

    public IReadOnlyList<(string Name, string Mark, bool IsOpen, int X, int Y, int Length)> Rows { get; }

    private (string Name, string Mark, bool IsOpen, int X, int Y, int Length) Row(Title title, int index, DateOnly today)
    {
        var isOpen = title.State == TitleState.OnItsWay;
        var (from, to) = (At(title.From), At(isOpen ? today : title.Until!.Value));
        return (title.Name, TitleWords.Mark(title.State), isOpen, from, Top + (index * RowHeight), Math.Max(2, to - from));
    }

    private int At(DateOnly day) => (day.DayNumber - _first.DayNumber) * Width / _days;
}
