using Peiyu.Plans.Evaluation;

namespace Peiyu.Web.Pages.Tasks;

/// <summary>A target of a unit or the county, with its state.</summary>
/// <param name="Attainment">What the plan says.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Why">One sentence.</param>
public sealed record MatrixCell(Attainment Attainment, TargetState State, string Why)
{
    public static MatrixCell Of(Pace pace, Attainment attainment) => new(attainment, pace.Of(attainment), pace.Why(attainment));

    public string Done => Figures.Number(Attainment.Done, Attainment.Target);

    public string Goal => Figures.Number(Attainment.Goal, Attainment.Target);

    public string Fill => Figures.Fill(Attainment.Done, Attainment.Goal);

    /// <summary>What is still missing, as a share of the goal; what can't be told comes first.</summary>
    public decimal Gap => Attainment switch
    {
        { Done: not { } } => 2,
        { Goal: 0 } => 0,
        { Done: { } done } => Math.Max(0, 1 - (done / Attainment.Goal)),
    };
}
