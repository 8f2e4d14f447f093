using Peiyu.Core.Boards;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Web.Pages.Tasks;

/// <summary>The annex as a matrix of targets and units, and the targets that stand in the text alone.</summary>
public sealed class Matrix
{
    private readonly Board _board;
    private readonly Pace _pace;

    public Matrix(Board board, TaskFilter filter)
    {
        (_board, _pace) = (board, new(board.Plan, board.AsOf));
        var all = board.Answer.Attainments
            .GroupBy(attainment => (attainment.Programme, attainment.Target))
            .Select(group => Row(group.Key.Programme, group.Key.Target, [.. group]))
            .ToList();
        Annex = [.. all.Where(IsAnnex)];
        Text = [.. all.Where(row => !IsAnnex(row))];
        var shown = Annex.Where(row =>
            row.Cells.Any(cell => filter.Shows(cell.State)) && (row.DueOn is not { } due || filter.Shows(due, board.AsOf)));
        Shown = filter.Order == TaskFilter.ByGap ? [.. shown.OrderByDescending(row => row.County?.Gap ?? 0)] : [.. shown];
    }

    /// <summary>The rows of the annex, in its order.</summary>
    public IReadOnlyList<MatrixRow> Annex { get; }

    /// <summary>Those that the filter lets through, in the order asked for.</summary>
    public IReadOnlyList<MatrixRow> Shown { get; }

    /// <summary>Targets of the county that the annex does not print.</summary>
    public IReadOnlyList<MatrixRow> Text { get; }

    /// <summary>How many cells of units are in a state.</summary>
    public int Count(TargetState state) => Annex.SelectMany(row => row.Units.Values).Count(cell => cell.State == state);

    public int CountOf(string unit, TargetState state) =>
        Annex.Count(row => row.Units.TryGetValue(unit, out var cell) && cell.State == state);

    public int CountOfCounty(TargetState state) => Annex.Count(row => row.County?.State == state);

    /// <summary>How many rows set targets for units.</summary>
    public int RowsWithUnits => Annex.Count(row => row.Units.Count > 0);

    /// <summary>
    /// The first target of a programme that has contacts is the annex's own; a second one without units comes from the
    /// text, save where the targets are told apart by level.
    /// </summary>
    private static bool IsAnnex(MatrixRow row) =>
        row.Programme.Contacts is not null
        && (row.Units.Count > 0 || row.Programme.Targets.All(target => target.Units.Count == 0));

    private MatrixRow Row(Programme programme, Target target, IReadOnlyList<Attainment> attainments)
    {
        var cells = attainments.ToDictionary(attainment => attainment.Unit, attainment => new MatrixCell(attainment, _pace.Of(attainment)));
        var county = cells.GetValueOrDefault(_board.Plan.County);
        cells.Remove(_board.Plan.County);
        return new(programme, target, county, cells, cells.Count > 0 || county is null ? Empty : Shares(county.Attainment));
    }

    private static Dictionary<string, int> Empty => [];

    private static Dictionary<string, int> Shares(Attainment county) => county.Counted
        .Select(record => record.UnitName)
        .OfType<string>()
        .GroupBy(unit => unit)
        .ToDictionary(group => group.Key, group => group.Count());
}
