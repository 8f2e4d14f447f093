using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Enterprises;
using Peiyu.Plans.Advice;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Evaluation.Criteria;
using Peiyu.Plans.Model.Criteria;

namespace Peiyu.Core.Pipelines;

/// <summary>
/// Finds by rules who might go for a title: by its criteria where it has some in force, else by the library of the same clause. What
/// was found for a board is kept with it.
/// </summary>
public sealed class CandidateReader(SharedCases shared, IDbContextFactory<PeiyuDb> databases)
{
    /// <summary>So many enterprises are held against criteria while somebody waits.</summary>
    public const int MostAsked = 3_000;

    private const int Portion = 200;

    // Farther than this it is no candidate but a wish.
    private const int MostSteps = 3;
    private const int MostMissing = 6;

    // The share of a threshold that may be missing; a deed, which has none, is farther than one.
    private const decimal MostDistance = 0.5m;
    private const decimal Deed = 1;

    private readonly ConditionalWeakTable<Board, ConcurrentDictionary<(string, string?), CandidateList>> _found = [];

    /// <param name="board">Whom the reader may see.</param>
    /// <param name="pipeline">The way to the title.</param>
    /// <param name="unit">One unit's alone; null: all.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<CandidateList> OfAsync(Board board, Pipeline pipeline, string? unit, CancellationToken ct)
    {
        var found = _found.GetValue(board, _ => new());
        if (!found.TryGetValue((pipeline.Title, unit), out var list))
        {
            list = await FindAsync(board, pipeline, unit, ct);
            found[(pipeline.Title, unit)] = list;
        }

        return list;
    }

    private async Task<CandidateList> FindAsync(Board board, Pipeline pipeline, string? unit, CancellationToken ct)
    {
        var criteria = pipeline.CriteriaOn(board.Plan, board.AsOf);
        var open = board.TitlesOf(pipeline.Title).Where(line => line.IsOpen || line.State == FailedOf(pipeline)).Select(line => line.Enterprise.Code)
            .ToHashSet(StringComparer.Ordinal);
        var asked = board.Enterprises.Where(line => (unit is null || line.Unit == unit) && !open.Contains(line.Code)).ToList();
        if (criteria is null)
        {
            return new([.. OfLibraries(board, pipeline, [.. asked])], null, asked.Count, false);
        }

        if (asked.Count > MostAsked)
        {
            return new([], criteria, asked.Count, true);
        }

        var rows = new List<Candidate>();
        foreach (var portion in asked.Chunk(Portion))
        {
            rows.AddRange(await AssessAsync(board, criteria, portion, ct));
        }

        return new([.. rows.OrderBy(row => row.Kind).ThenBy(row => row.Steps.Count).ThenBy(row => row.Distance).ThenBy(row => row.Missing.Count)], criteria, asked.Count, false);
    }

    private async Task<IEnumerable<Candidate>> AssessAsync(Board board, CriteriaSet criteria, EnterpriseLine[] portion, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var register = await CompanyReader.ReadAsync(db, board.Plan, shared, [.. portion.Select(line => line.Id)], ct);
        var population = register.ToPopulation(board.Plan);
        var lines = portion.Where(line => population.Find(line.Code) is not null).ToList();
        var assessed = CriteriaEvaluator.Assess(board.Plan, population, criteria, lines.Select(line => population.Find(line.Code)!), board.AsOf);
        return lines.Zip(assessed, Of).OfType<Candidate>().ToList();
    }

    /// <summary>Null where it is too far.</summary>
    private static Candidate? Of(EnterpriseLine line, CriteriaAssessment one)
    {
        var steps = CriteriaSteps.Of(one);
        return one switch
        {
            { Status: Status.Met } => new(line, CandidateKind.Met, [], [], 0),
            { WaitsForPeople: true } when IsKnown(one) => new(line, CandidateKind.WaitsForPeople, [], [], 0),
            { Status: Status.Unknown } when one.Missing.Count <= MostMissing && IsKnown(one) => new(line, CandidateKind.Unknown, [], one.Missing, one.Missing.Count),
            { Status: Status.Unmet } when IsNear(steps) && one.Missing.Count <= MostMissing =>
                new(line, CandidateKind.Near, [.. steps.Select(step => step.Sentence)], one.Missing, steps.Sum(step => step.Distance)),
            _ => null,
        };
    }

    /// <summary>Of whom nothing is known nobody can say that they are close.</summary>
    private static bool IsKnown(CriteriaAssessment one) => one.Score?.Total.Lowest > 0 || one.Results.Any(result => result.Status == Status.Met);

    private static bool IsNear(IReadOnlyList<CriteriaStep> steps) => steps.Sum(step => step.Count) is > 0 and <= MostSteps
        && steps.All(step => step.Distance is <= MostDistance or > Deed);

    private static IEnumerable<Candidate> OfLibraries(Board board, Pipeline pipeline, HashSet<EnterpriseLine> asked) =>
        from library in board.Plan.Libraries
        where pipeline.Programmes.Any(programme => programme.Clause == library.Clause)
        from line in board.LinesOf(library)
        where asked.Contains(line.Enterprise) && line.Status == Status.Met
        select new Candidate(line.Enterprise, CandidateKind.Library, [], [], 0) { Library = library.Name };

    private static string? FailedOf(Pipeline pipeline) =>
        pipeline.Flow.States.FirstOrDefault(state => state.ReachedBy is { } field && field == pipeline.Kind.Failed)?.Name;
}
