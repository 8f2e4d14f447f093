using Peiyu.Feel;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Plans.Evaluation;

/// <summary>An award being worked out for one event of a case, or for an enterprise.</summary>
internal sealed class Draft
{
    private readonly List<Finding> _findings = [];
    private readonly List<ClipStep> _clips = [];
    private Observed? _amount;

    public required Policy Policy { get; init; }

    public required CaseRecord? Record { get; init; }

    public required Enterprise? Enterprise { get; init; }

    public required Field? Stage { get; init; }

    public required DateOnly? EventOn { get; init; }

    /// <summary>Where the award's rules are read.</summary>
    public required FeelScope Scope { get; init; }

    public required string? Subject { get; init; }

    /// <summary>Its place in the population: what is otherwise equal stands in this order.</summary>
    public int Order { get; init; }

    /// <summary>Its place in its policy's order; null where it has none or that is unknown.</summary>
    public int? Rank { get; set; }

    /// <summary>Where the amount and what follows from it are read.</summary>
    public FeelScope AmountScope { get; set; } = FeelScope.Empty;

    public string? CaseName { get; set; }

    /// <summary>What came of whether the event lies in the plan year; null for an award without event.</summary>
    public Finding? InYear { get; set; }

    /// <summary>The sum so far, in yuan; null while unknown or where the plan gives no figure.</summary>
    public decimal? Amount { get; private set; }

    /// <summary>What the conditions came to, the plan year apart: caps over a lifetime ask without it.</summary>
    public Status Conditions => Finding.All(_findings);

    public Status Status => InYear is { Status: Status.Unmet } ? Status.Unmet : Conditions;

    public IReadOnlyList<string> Missing => Status == Status.Unknown
        ? [.. _findings.SelectMany(finding => finding.Missing).Distinct()]
        : [];

    public void Add(Finding finding) => _findings.Add(finding);

    /// <param name="amount">In yuan, rounded.</param>
    /// <param name="from">What it was worked out from.</param>
    public void SetAmount(decimal amount, Observed from) => (Amount, _amount) = (amount, from);

    public void Clip(Clip clip, decimal to) => Clip(clip.By, clip.Clause, to);

    public void Clip(string by, string clause, decimal to)
    {
        if (Amount is { } from && from != to)
        {
            _clips.Add(new(by, clause, from, to));
            Amount = to;
        }
    }

    public Entitlement Finish(Plan plan, AwardParts parts) => new()
    {
        Plan = plan,
        Policy = Policy,
        Subject = Subject,
        Case = CaseName,
        Record = Record,
        Enterprise = Enterprise,
        Stage = Stage,
        EventOn = EventOn,
        Status = Status,
        Amount = Status == Status.Met ? Amount : null,
        Clips = Status == Status.Met ? _clips : [],
        Findings = InYear is null ? _findings : [InYear, .. _findings],
        AmountFacts = Status == Status.Met && _amount is not null ? _amount.Facts : [],
        AmountExplanation = Status == Status.Met ? _amount?.Explanation : null,
        Missing = Missing,
        Rank = Status == Status.Met ? Rank : null,
        Shares = parts.Shares(this),
        Instalments = parts.Instalments(this),
        ClawBacks = parts.ClawBacks(this),
    };
}
