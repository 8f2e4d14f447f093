using Peiyu.Core.Boards;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Web;

/// <summary>How the numbers of a standing are written on pages.</summary>
public static class StandingWords
{
    extension(Standing standing)
    {
        public string Done => Figures.Number(standing.Attainment.Done, standing.Target);

        public string Goal => Figures.Number(standing.Attainment.Goal, standing.Target);

        public string Fill => Figures.Fill(standing.Attainment.Done, standing.Attainment.Goal);

        /// <summary>Whether a cell says 3/8; a rate stands alone, all units have the same goal.</summary>
        public bool IsShare => standing.State != TargetState.Unknown && standing.Target.Measured is not Measured.Growth;

        public bool IsReached => standing.State is TargetState.Done or TargetState.Late;

        /// <summary>Late already, or going to be at the pace so far.</summary>
        public bool IsAcute => standing.State is TargetState.Missed or TargetState.Risk;

        /// <summary>
        /// What is missing as a share of the goal, more than the whole where a rate falls; what can't be told comes first when sorted
        /// downwards.
        /// </summary>
        public decimal GapOrder => standing.Attainment switch
        {
            { Done: null } => decimal.MaxValue,
            { Goal: 0 } => 0,
            { Done: { } done } => Math.Max(0, 1 - (done / standing.Attainment.Goal)),
        };

        /// <summary>The programme in a few characters, with the level where it has several.</summary>
        public string Label => standing.Programme.Label + (standing.Target.Level is { } level ? $"·{level}" : "");

        /// <summary>5, 13.8 个点; — where nothing is missing or it can't be told.</summary>
        public string Missing => standing.Attainment switch
        {
            { Done: null } or { Met: true } => Figures.None,
            { Target.Measured: Measured.Growth } attainment => $"{Figures.Percent(attainment.Goal - attainment.Done!.Value)[..^1]} 个点",
            { } attainment => Amounts.Plain(Math.Abs(attainment.Goal - attainment.Done!.Value)),
        };

        /// <summary>还差 5；够了；未知时没有话。</summary>
        public string MissingSentence => standing.Attainment.Met switch
        {
            null => "",
            true => "够了",
            false => $"{(standing.Target.LowerIsBetter ? "超出" : "还差")} {standing.Missing}",
        };
    }
}
