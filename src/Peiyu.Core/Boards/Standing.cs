using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Boards;

/// <summary>Where a unit or the county stands on a target, with the rows behind the number.</summary>
/// <param name="Attainment">The plan's answer, without its rows.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Why">One sentence.</param>
/// <param name="Counted">The rows that were counted and that the reader may see; empty for a rate.</param>
/// <param name="Nearly">Those on their way that the reader may see.</param>
public sealed record Standing(
    Attainment Attainment,
    TargetState State,
    string Why,
    IReadOnlyList<CountedLine> Counted,
    IReadOnlyList<CountedLine> Nearly)
{
    public Programme Programme => Attainment.Programme;

    public Target Target => Attainment.Target;

    /// <summary>The unit, or the county's name.</summary>
    public string Unit => Attainment.Unit;

    /// <summary>What is missing as a share of the goal, 0 to 1; null where it can't be told.</summary>
    public decimal? Gap => Attainment switch
    {
        { Done: null } => null,
        { Goal: 0 } => 0,
        { Done: { } done } => Math.Clamp(1 - (done / Attainment.Goal), 0, 1),
    };
}
