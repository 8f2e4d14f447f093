using Peiyu.Feel.Tracing;
using Peiyu.Feel.Values;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Plans.Evaluation;

/// <summary>The determination (判定) of one award for one case or enterprise.</summary>
public sealed record Entitlement
{
    public required Policy Policy { get; init; }

    /// <summary>The code, name or number of who would get it, as written; null where the row names nobody.</summary>
    public required string? Subject { get; init; }

    /// <summary>The case as named in answers (高新技术企业@2023-05-24); null for an award that needs none.</summary>
    public required string? Case { get; init; }

    /// <summary>The row behind it; null for an award that needs none.</summary>
    public required CaseRecord? Record { get; init; }

    /// <summary>The enterprise behind it; null for clusters and towns.</summary>
    public required Enterprise? Enterprise { get; init; }

    /// <summary>The stage that is the event (认定); null where there is none.</summary>
    public required Field? Stage { get; init; }

    /// <summary>The event's day; null where there is none.</summary>
    public required DateOnly? EventOn { get; init; }

    public required Status Status { get; init; }

    /// <summary>Yuan after clips; null where unknown, unmet, or where the plan gives no figure.</summary>
    public required decimal? Amount { get; init; }

    public required IReadOnlyList<ClipStep> Clips { get; init; }

    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>What the amount was worked out from; empty for a fixed sum.</summary>
    public required IReadOnlyList<FactRead> AmountFacts { get; init; }

    /// <summary>Every step by which the amount was worked out; null where nobody asked for them, and where there is no amount.</summary>
    public Explanation? AmountExplanation { get; init; }

    /// <summary>The facts without which no answer can be given; empty unless unknown.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>Its place in its policy's order; null where it has none.</summary>
    public int? Rank { get; init; }

    /// <summary>What each of several gets or pays; empty where one does.</summary>
    public IReadOnlyList<ShareDue> Shares { get; init; } = [];

    /// <summary>The parts in which it is paid; empty: at once.</summary>
    public IReadOnlyList<InstalmentDue> Instalments { get; init; } = [];

    /// <summary>What of it has to be paid back, or may have to.</summary>
    public IReadOnlyList<ClawBackDue> ClawBacks { get; init; } = [];

    /// <summary>The plan that was asked.</summary>
    public required Plan Plan { get; init; }

    /// <summary>How little is missing; null where it is met or unknown, or where more than one gap keeps it away.</summary>
    public NearMiss? NearMiss => Status == Status.Unmet ? NearMisses.Of(Plan, Findings, Stage?.Stage) : null;

    private IEnumerable<string> AmountBecause =>
        AmountFacts.Where(fact => fact.Value is not FeelNull).DistinctBy(fact => fact.Name).ToList() is { Count: > 0 } known
            ? [$"金额按 {string.Join("、", known)} 计算"]
            : [];

    /// <summary>The reasons in sentences.</summary>
    public IReadOnlyList<string> Because =>
        [.. Findings.Select(finding => finding.Because), .. AmountBecause, .. Clips.Select(clip => $"{clip.By}：{Amounts.Yuan(clip.From)} 变为 {Amounts.Yuan(clip.To)}"), .. PartText.Of(this)];
}
