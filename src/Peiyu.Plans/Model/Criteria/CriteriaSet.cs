namespace Peiyu.Plans.Model.Criteria;

/// <summary>The criteria of a title (资质) in one version: what an enterprise must meet to be recognised.</summary>
public sealed record CriteriaSet
{
    /// <summary>Stable, in kebab-case, with the year of the version: innovative-2022.</summary>
    public required string Id { get; init; }

    /// <summary>The title as the plan's 资质 has it.</summary>
    public required string Title { get; init; }

    public required CriteriaVersion Version { get; init; }

    /// <summary>The titles below it on the ladder; one of them comes before it.</summary>
    public IReadOnlyList<string> After { get; init; } = [];

    /// <summary>All must hold.</summary>
    public IReadOnlyList<Criterion> When { get; init; } = [];

    /// <summary>Null where nothing is scored.</summary>
    public ScoreSheet? Score { get; init; }

    /// <summary>Beside the score, other ways to the title: one that holds suffices. Without a score one of them must hold.</summary>
    public IReadOnlyList<CriteriaWay> Ways { get; init; } = [];

    /// <summary>Every criterion that is written in it.</summary>
    public IEnumerable<Criterion> Criteria => When.Concat(Ways.SelectMany(way => way.Criteria));

    public required SourcePlace Place { get; init; }

    public override string ToString() => Id;
}
