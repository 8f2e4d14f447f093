using Peiyu.Core.Boards;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Web.Pages.Tasks;

/// <summary>The annex as a matrix of targets and units, and the targets that stand in the text alone.</summary>
public sealed class Matrix
{
    private readonly OldBoard _board;
    private readonly Pace _pace;

    public Matrix(OldBoard board, TaskFilter filter)
    {
        (_board, _pace) = (board, new(board.Plan, board.AsOf));
        Units = [.. board.Plan.Units.Select(unit => unit.Name).Where(name => filter.Unit is null || name == filter.Unit)];
        var all = board.Answer.Attainments
            .GroupBy(attainment => (attainment.Programme, attainment.Target))
            .Select(group => Row(group.Key.Programme, group.Key.Target, [.. group]))
            .ToList();
        Annex = [.. all.Where(IsAnnex)];
        Text = [.. all.Where(row => !IsAnnex(row))];
        Shown = [.. Ordered(filter, Annex.Where(row => IsShown(filter, row)))];
    }

    /// <summary>The units that have a column.</summary>
    public IReadOnlyList<string> Units { get; }

    /// <summary>The rows of the annex, in its order.</summary>
    public IReadOnlyList<MatrixRow> Annex { get; }

    /// <summary>Those that the filter lets through, in the order asked for.</summary>
    public IReadOnlyList<MatrixRow> Shown { get; }

    /// <summary>Targets of the county that the annex does not print.</summary>
    public IReadOnlyList<MatrixRow> Text { get; }

    /// <summary>How many rows set targets for units.</summary>
    public int RowsWithUnits => Annex.Count(row => row.Units.Count > 0);

    /// <summary>How many cells of units are in a state.</summary>
    public int Count(TargetState state) => Units.Sum(unit => CountOf(unit, state));

    public int CountOf(string unit, TargetState state) =>
        Annex.Count(row => row.Units.TryGetValue(unit, out var cell) && cell.State == state);

    public int CountOfCounty(TargetState state) => Annex.Count(row => row.County?.State == state);

    private bool IsShown(TaskFilter filter, MatrixRow row) =>
        Judged(filter, row).Any(cell => filter.Shows(cell.State))
        && (row.DueOn is not { } due || filter.Shows(due, _board.AsOf));

    private static IEnumerable<MatrixRow> Ordered(TaskFilter filter, IEnumerable<MatrixRow> rows) =>
        filter.Order == TaskFilter.ByGap ? rows.OrderByDescending(row => Judged(filter, row).Last().Gap) : rows;

    /// <summary>A unit's own page asks about the unit alone; else the county's cell decides, and stands last.</summary>
    private static IEnumerable<MatrixCell> Judged(TaskFilter filter, MatrixRow row) => filter.Unit is null ? row.Cells : row.Units.Values;

    /// <summary>
    /// Programmes without contacts stand in the text alone. Where a programme of the annex has targets with units, one
    /// without them comes from the text too; where none has units, they are told apart by level.
    /// </summary>
    private static bool IsAnnex(MatrixRow row) =>
        row.Programme.Contacts is not null
        && (row.Target.Units.Count > 0 || row.Programme.Targets.All(target => target.Units.Count == 0));

    private MatrixRow Row(Programme programme, Target target, IReadOnlyList<Attainment> attainments)
    {
        var cells = attainments.ToDictionary(attainment => attainment.Unit, attainment => MatrixCell.Of(_pace, attainment));
        var county = cells.GetValueOrDefault(_board.Plan.County);
        var units = Units.Where(cells.ContainsKey).ToDictionary(unit => unit, unit => cells[unit]);
        return new(programme, target, county, units, target.Units.Count > 0 || county is null ? [] : Shares(county.Attainment));
    }

    private static Dictionary<string, int> Shares(Attainment county) => county.Counted
        .Select(record => record.UnitName)
        .OfType<string>()
        .GroupBy(unit => unit)
        .ToDictionary(group => group.Key, group => group.Count());
}
