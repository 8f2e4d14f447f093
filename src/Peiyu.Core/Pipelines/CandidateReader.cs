using Peiyu.Core.Boards;
using Peiyu.Core.Flows.Scoring;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model.Criteria;

namespace Peiyu.Core.Pipelines;

/// <summary>Finds by rules who might go for a title: by its criteria where it has some in force, else by the library of the same clause.</summary>
public sealed class CandidateReader
{
    private readonly CandidateFinder _finder;
    private readonly JudgedScoreReader _scores;

    internal CandidateReader(CandidateFinder finder, JudgedScoreReader scores) => (_finder, _scores) = (finder, scores);

    /// <param name="board">Whom the reader may see.</param>
    /// <param name="pipeline">The way to the title.</param>
    /// <param name="unit">One unit's alone; null: all.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<CandidateList> OfAsync(Board board, Pipeline pipeline, string? unit, CancellationToken ct)
    {
        var open = board.TitlesOf(pipeline.Title).Where(line => line.IsOpen || line.State == FailedOf(pipeline)).Select(line => line.Enterprise.Code)
            .ToHashSet(StringComparer.Ordinal);
        var asked = board.Enterprises.Where(line => (unit is null || line.Unit == unit) && !open.Contains(line.Code)).ToList();
        if (pipeline.CriteriaOn(board.Plan, board.AsOf) is not { } criteria)
        {
            return new([.. OfLibraries(board, pipeline, [.. asked])], null, asked.Count, 0);
        }

        var left = await _finder.AskAsync(board, criteria, asked, ct);
        var judged = await JudgedAsync(board, pipeline, criteria, asked, ct);
        var rows = asked.Select(line => judged.TryGetValue(line, out var found) ? found : line.Candidates.Find(criteria)).OfType<Candidate>();
        return new(CandidateRules.InOrder(rows), criteria, asked.Count, left);
    }

    /// <summary>Of whom experts gave enough the last time: what they gave counts here as on the enterprise's own page.</summary>
    private async Task<IReadOnlyDictionary<EnterpriseLine, Candidate?>> JudgedAsync(
        Board board, Pipeline pipeline, CriteriaSet criteria, IReadOnlyCollection<EnterpriseLine> asked, CancellationToken ct)
    {
        var judged = await _scores.OfAsync(board.TitlesOf(pipeline.Title), ct);
        var lines = asked.Where(line => judged.GetValueOrDefault(line.Code)?.IsReleased == true).ToList();
        return (lines.Count == 0 ? [] : await _finder.AssessAsync(board, criteria, lines, ct))
            .ToDictionary(one => one.Line, one => CandidateRules.Of(one.Line, SelfAssessor.Settle(one.One, judged[one.Line.Code])));
    }

    private static IEnumerable<Candidate> OfLibraries(Board board, Pipeline pipeline, HashSet<EnterpriseLine> asked) =>
        from library in board.Plan.Libraries
        where pipeline.Programmes.Any(programme => programme.Clause == library.Clause)
        from line in board.LinesOf(library)
        where asked.Contains(line.Enterprise) && line.Status == Status.Met
        select new Candidate(line.Enterprise, CandidateKind.Library, [], [], 0) { Library = library.Name };

    private static string? FailedOf(Pipeline pipeline) =>
        pipeline.Flow.States.FirstOrDefault(state => state.ReachedBy is { } field && field == pipeline.Kind.Failed)?.Name;
}
