using Peiyu.Core.Boards;
using Peiyu.Core.Pipelines;
using Peiyu.Core.TownPlans;
using Peiyu.Web.Pages.Pipelines;

namespace Peiyu.Web.Pages.TownPlans;

/// <summary>Whom a unit might put down for a target: who is on the way already, who the rules find, and who was looked for by name.</summary>
internal static class Allocatable
{
    /// <returns>Each once with the reason, those left out that are put down or counted already.</returns>
    public static async Task<IReadOnlyList<(EnterpriseLine Line, string Why)>> OfAsync(
        Board board, CandidateReader candidates, string unit, TownTarget target, IReadOnlyCollection<string> picked, CancellationToken ct)
    {
        var rows = new List<(EnterpriseLine Line, string Why)>();
        rows.AddRange(picked.Select(board.Find).OfType<EnterpriseLine>().Select(line => (line, "你按名称找的")));
        rows.AddRange(target.Standing.Nearly.Where(line => line.Enterprise is not null).Select(line => (line.Enterprise!, $"{line.Label}已{line.Stage}")));
        foreach (var pipeline in Pipeline.Of(board.Plan, target.Standing.Programme))
        {
            var found = await candidates.OfAsync(board, pipeline, unit, ct);
            rows.AddRange(found.Rows.Select(row => (row.Enterprise, $"{pipeline.Title}{PipelineWords.Of(row.Kind)}：{PipelineWords.Why(row)}")));
        }

        var known = target.Allocations.Select(one => one.Case.Code).Concat(target.Standing.Counted.Select(line => line.Enterprise?.Code)).ToHashSet();
        return [.. rows.Where(row => row.Line.Unit == unit && !known.Contains(row.Line.Code)).DistinctBy(row => row.Line.Code)];
    }
}
