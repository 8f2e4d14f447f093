using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Criteria;

namespace Peiyu.Plans.Checking;

/// <summary>A case that the plan brings with it: what is given, and what must come of it.</summary>
/// <param name="Name">A sentence.</param>
/// <param name="Subject">policy:hnte-county, library:基础种子库, programme:1 or criteria:innovative-2022.</param>
/// <param name="AsOf">The day that it is asked for.</param>
/// <param name="Given">The rows, by sheet; what is left out of a row is empty, and rows that name no enterprise are the example's.</param>
/// <param name="Expected">What must come of it; a list of cases is whole: nothing else is met or unknown.</param>
/// <param name="Place">Where it is written.</param>
internal sealed record PlanTest(
    string Name,
    PlanReference Subject,
    DateOnly AsOf,
    IReadOnlyList<(string Sheet, IReadOnlyList<IReadOnlyDictionary<string, string>> Rows)> Given,
    IReadOnlyList<PlanExpectation> Expected,
    SourcePlace Place);

/// <summary>One answer that a case expects; what is null is not asked.</summary>
/// <param name="Case">The case's name, where there are several.</param>
/// <param name="Unit">The unit, for a programme.</param>
/// <param name="Status">met, unmet or unknown.</param>
/// <param name="Amount">In yuan.</param>
/// <param name="Done">For a programme.</param>
/// <param name="Missing">The facts that are missing.</param>
/// <param name="Clips">What cut the award.</param>
/// <param name="Place">Where it is written.</param>
internal sealed record PlanExpectation(
    string? Case,
    string? Unit,
    string? Status,
    decimal? Amount,
    decimal? Done,
    IReadOnlyList<string>? Missing,
    IReadOnlyList<string>? Clips,
    SourcePlace Place)
{
    /// <summary>The place in the policy's order.</summary>
    public int? Rank { get; init; }

    /// <summary>What each gets or pays, in yuan; null: not asked.</summary>
    public IReadOnlyDictionary<string, decimal>? Shares { get; init; }

    /// <summary>What the parts come to, by their words: a sum in yuan, or unmet or unknown; null: not asked.</summary>
    public IReadOnlyDictionary<string, string>? Instalments { get; init; }

    /// <summary>The same for what has to be paid back.</summary>
    public IReadOnlyDictionary<string, string>? ClawBacks { get; init; }

    /// <summary>The class of a size.</summary>
    public string? Class { get; init; }

    /// <summary>The total of the score.</summary>
    public ScoreRange? Total { get; init; }

    /// <summary>The scores of groups and items, by name.</summary>
    public IReadOnlyDictionary<string, ScoreRange> Scores { get; init; } = new Dictionary<string, ScoreRange>();
}
