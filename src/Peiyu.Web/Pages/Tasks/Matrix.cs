using System.Runtime.CompilerServices;
using Peiyu.Core.Boards;
using Peiyu.Plans.Model;

namespace Peiyu.Web.Pages.Tasks;

/// <summary>The annex as a matrix of targets and units, and the targets that stand in the text alone. Worked out once for a board.</summary>
public sealed class Matrix
{
    private static readonly ConditionalWeakTable<Board, Matrix> Made = [];

    private Matrix(Board board)
    {
        Units = [.. board.Plan.Units.Select(unit => unit.Name).Where(name => board.Scope.ShowsTargetsOf(name, board.Plan.County))];
        var all = board.Standings
            .GroupBy(standing => (standing.Programme, standing.Target))
            .Select(group => Row(board, group.Key.Programme, group.Key.Target, [.. group]))
            .ToList();
        Annex = [.. all.Where(IsAnnex)];
        Text = [.. all.Where(row => !IsAnnex(row))];
    }

    /// <summary>The units whose targets the reader may see, in the order of the annex.</summary>
    public IReadOnlyList<string> Units { get; }

    /// <summary>The rows of the annex, in its order.</summary>
    public IReadOnlyList<MatrixRow> Annex { get; }

    /// <summary>Targets of the county that the annex does not print.</summary>
    public IReadOnlyList<MatrixRow> Text { get; }

    /// <summary>How many rows set targets for units.</summary>
    public int RowsWithUnits => Annex.Count(row => row.Units.Count > 0);

    public static Matrix Of(Board board) => Made.GetValue(board, one => new(one));

    public int CountOf(string unit, Func<Standing, bool> which) =>
        Annex.Count(row => row.Units.TryGetValue(unit, out var standing) && which(standing));

    public int CountOfCounty(Func<Standing, bool> which) => Annex.Count(row => row.County is { } county && which(county));

    /// <summary>A row by the programme and, where it has several, the level; null where there is none.</summary>
    public MatrixRow? Find(string programme, string? level) =>
        Annex.FirstOrDefault(row => row.Programme.Row == programme && row.Target.Level == level);

    /// <summary>
    /// Programmes without contacts stand in the text alone. Where a programme of the annex has targets with units, one
    /// without them comes from the text too; where none has units, they are told apart by level.
    /// </summary>
    private static bool IsAnnex(MatrixRow row) =>
        row.Programme.Contacts is not null
        && (row.Target.Units.Count > 0 || row.Programme.Targets.All(target => target.Units.Count == 0));

    private MatrixRow Row(Board board, Programme programme, Target target, IReadOnlyList<Standing> standings)
    {
        var byUnit = standings.ToDictionary(standing => standing.Unit);
        var county = byUnit.GetValueOrDefault(board.Plan.County);
        var units = Units.Where(byUnit.ContainsKey).ToDictionary(unit => unit, unit => byUnit[unit]);
        return new(programme, target, county, units, target.Units.Count > 0 || county is null ? new Dictionary<string, int>() : Shares(county));
    }

    private static Dictionary<string, int> Shares(Standing county) => county.Counted
        .Select(line => line.Unit)
        .OfType<string>()
        .GroupBy(unit => unit)
        .ToDictionary(group => group.Key, group => group.Count());
}
