using Peiyu.Core.Boards;
using Peiyu.Core.Exports;
using Peiyu.Plans.Model;

namespace Peiyu.Web.Pages.Tasks;

/// <summary>The matrix as the workbook that officials know as the annex.</summary>
public static class AnnexBook
{
    private const decimal Hundred = 100;

    public static AnnexTable Of(Board board)
    {
        var matrix = Matrix.Of(board);
        return new(
            $"{board.Plan.Title}目标任务完成情况",
            board.AsOf,
            board.Plan.County,
            matrix.Units,
            [.. matrix.Annex.Select(row => Row(board, matrix, row))]);
    }

    private static AnnexRow Row(Board board, Matrix matrix, MatrixRow row) => new(
        row.Programme.Row,
        row.Programme.Name + (row.Target.Level is { } level ? $"（{level}）" : "") + (IsRate(row.Target) ? "（%）" : ""),
        row.Programme.Due,
        Cell(row.County),
        [.. matrix.Units.Select(unit => Cell(row.Units.GetValueOrDefault(unit)))],
        row.Programme.Contacts is { } group ? $"{group} 组：{string.Join('、', Roles(board.Plan, group))}" : "",
        string.Join("\n", row.Programme.Assumptions.Select(assumption => assumption.Text)));

    private static AnnexCell Cell(Standing? standing) => standing is null
        ? AnnexCell.None
        : new(Shown(standing, standing.Attainment.Goal), Shown(standing, standing.Attainment.Done), standing.State.Word);

    /// <summary>Rates in percent, to one decimal as on the pages.</summary>
    private static decimal? Shown(Standing standing, decimal? number) =>
        IsRate(standing.Target) && number is { } rate ? decimal.Round(rate * Hundred, 1, MidpointRounding.AwayFromZero) : number;

    private static bool IsRate(Target target) => target.Measured is Measured.Growth;

    private static IReadOnlyList<string> Roles(Plan plan, string group) =>
        plan.ContactGroups.FirstOrDefault(one => one.Id == group)?.Roles ?? [];
}
