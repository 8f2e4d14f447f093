using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Criteria;
using Peiyu.Plans.Populations;

namespace Peiyu.Plans.Evaluation.Criteria;

/// <summary>Where an enterprise stands towards a title, by the criteria in force on a day (申报条件自评).</summary>
public sealed record CriteriaAssessment
{
    public required Plan Plan { get; init; }

    /// <summary>The criteria, with their document number and days in force.</summary>
    public required CriteriaSet Set { get; init; }

    public required Enterprise Enterprise { get; init; }

    public required DateOnly AsOf { get; init; }

    /// <summary>What must hold in any case.</summary>
    public required IReadOnlyList<CriterionResult> When { get; init; }

    /// <summary>Null where nothing is scored.</summary>
    public required ScoreResult? Score { get; init; }

    public required IReadOnlyList<WayResult> Ways { get; init; }

    /// <summary>The score and the other ways together: one that holds suffices; met where there is none.</summary>
    public Status AnyWay
    {
        get
        {
            Status[] all = [.. Score is null ? Array.Empty<Status>() : [Score.Status], .. Ways.Select(way => way.Status)];
            return all.Length == 0 ? Status.Met : CriterionResult.AnyOf(all);
        }
    }

    public Status Status => (CriterionResult.All(When), AnyWay) switch
    {
        (Status.Unmet, _) or (_, Status.Unmet) => Status.Unmet,
        (Status.Met, Status.Met) => Status.Met,
        _ => Status.Unknown,
    };

    /// <summary>The same with what experts gave.</summary>
    public CriteriaAssessment With(IReadOnlyDictionary<string, decimal> means) => Score is null || means.Count == 0 ? this : this with { Score = Score.With(means) };

    /// <summary>All conditions that were asked, those of the ways too.</summary>
    public IEnumerable<CriterionResult> Results => When.Concat(Ways.SelectMany(way => way.Results));

    /// <summary>The facts that would decide or narrow it, in the order of the document; of settled parts none.</summary>
    public IReadOnlyList<string> Missing =>
    [
        .. new[]
        {
            When.SelectMany(result => result.Finding.Missing),
            AnyWay == Status.Met ? [] : (Score?.Items ?? []).SelectMany(item => item.Missing),
            AnyWay == Status.Met ? [] : Ways.Where(way => way.Status == Status.Unknown).SelectMany(way => way.Results).SelectMany(result => result.Finding.Missing),
        }.SelectMany(names => names).Distinct(),
    ];

    /// <summary>Nothing but what people must look at is open.</summary>
    public bool WaitsForPeople => Status == Status.Unknown && Missing.Count == 0;
}
