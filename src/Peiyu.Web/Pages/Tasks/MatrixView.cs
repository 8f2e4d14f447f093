using Peiyu.Core.Boards;
using Peiyu.Plans.Evaluation;

namespace Peiyu.Web.Pages.Tasks;

/// <summary>What of the matrix a filter lets through, in the order asked for.</summary>
public sealed class MatrixView
{
    private readonly DateOnly _asOf;

    public MatrixView(Board board, TaskFilter filter)
    {
        (Matrix, Filter, _asOf) = (Matrix.Of(board), filter, board.AsOf);
        Only = filter.IsCell ? board.Scope.Unit : filter.Unit ?? board.Scope.Unit;
        Units = [.. OrderedUnits(board).Where(unit => Only is null || unit == Only)];
        Shown = [.. OrderedRows(Matrix.Annex.Where(IsShown))];
        Text = [.. Matrix.Text.Where(row => row.County is { } county && filter.Shows(county.State) && filter.Shows(row.DueOn, _asOf))];
        Chosen = filter.IsCell ? Matrix.Find(filter.Row!, filter.Level) : null;
    }

    public Matrix Matrix { get; }

    public TaskFilter Filter { get; }

    /// <summary>The unit that alone is shown beside the county; null: all.</summary>
    public string? Only { get; }

    /// <summary>The units that have a column.</summary>
    public IReadOnlyList<string> Units { get; }

    /// <summary>The rows of the annex.</summary>
    public IReadOnlyList<MatrixRow> Shown { get; }

    /// <summary>The county's targets that the annex does not print.</summary>
    public IReadOnlyList<MatrixRow> Text { get; }

    /// <summary>The row whose cell is open beside the matrix; null: none.</summary>
    public MatrixRow? Chosen { get; }

    public Standing? ChosenCell => Chosen?.Of(Filter.Unit);

    /// <summary>How many cells of the units shown are in a state.</summary>
    public int Count(TargetState state) => Count(standing => standing.State == state);

    public int Count(Func<Standing, bool> which) => Units.Sum(unit => Matrix.CountOf(unit, which));

    /// <summary>Whether the cell has what the filter asks for; the others are dimmed.</summary>
    public bool Shows(Standing standing) =>
        Filter.Shows(standing.State) && (!Filter.ByCounty || !Matrix.Units.Contains(standing.Unit));

    private bool IsShown(MatrixRow row) => Judged(row).Any(standing => Filter.Shows(standing.State)) && Filter.Shows(row.DueOn, _asOf);

    private IEnumerable<MatrixRow> OrderedRows(IEnumerable<MatrixRow> rows) => Filter.Order == TaskFilter.ByGap
        ? rows.OrderByDescending(row => Judged(row).LastOrDefault()?.GapOrder ?? -1)
        : rows;

    private IEnumerable<string> OrderedUnits(Board board) => Filter.Columns == TaskFilter.ByGap
        ? UnitRanking.Of(board).Units.Reverse().Select(rank => rank.Unit)
        : Matrix.Units;

    /// <summary>A unit's own view asks about the unit alone; else the county's cell decides, and stands last.</summary>
    private IEnumerable<Standing> Judged(MatrixRow row) =>
        Only is not null ? row.Units.Where(pair => pair.Key == Only).Select(pair => pair.Value)
        : Filter.ByCounty ? row.County is { } county ? [county] : []
        : row.Standings;
}
