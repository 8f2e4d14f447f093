using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Columns.Simulation;

/// <summary>What one award of one subject was and would be.</summary>
/// <param name="Was">The award as the plan has it; null: the plan has none.</param>
/// <param name="Will">The award as the changed plan has it; null: it has none.</param>
/// <param name="Record">The case behind it, or the enterprise's own row.</param>
/// <param name="Before">What the plan says; null: it has no such award.</param>
/// <param name="From">In yuan; null where there is none.</param>
/// <param name="After">What the changed plan says; null: it has no such award.</param>
/// <param name="To">In yuan; null where there is none.</param>
public sealed record AwardChange(
    Policy? Was, Policy? Will, CaseRecord Record, Status? Before, decimal? From, Status? After, decimal? To)
{
    /// <summary>The award as the changed plan has it, or else as the plan has it.</summary>
    public Policy Policy => Will ?? Was!;

    /// <summary>Whose it is; null for clusters and towns.</summary>
    public Enterprise? Enterprise => Record.Enterprise;

    /// <summary>Who would get it, as written; null where nobody is named.</summary>
    public string? Subject => Record.Text(Policy.Subject.Name);

    /// <summary>The unit that the case itself names, or else its enterprise's; null where neither is known.</summary>
    public string? Unit => Record.Kind.Unit is { } named ? Record.Text(named) : Enterprise?.Unit;

    /// <summary>How much more it comes to, in yuan; less is negative. An award without a figure counts nothing.</summary>
    public decimal Difference => (To ?? 0) - (From ?? 0);

    public bool IsChange => Before == Status.Met != (After == Status.Met) || From != To;

    /// <summary>The same for all awards of one subject; what names nobody is somebody of its own.</summary>
    internal string Who => Subject is { } subject ? $"{Policy.Subject.Name} {subject}" : $"{Record.Kind.Name} #{Record.Order}";
}
