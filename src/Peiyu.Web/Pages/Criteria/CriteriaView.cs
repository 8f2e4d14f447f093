using Peiyu.Core.Boards;
using Peiyu.Core.Enterprises;
using Peiyu.Core.Flows.Scoring;
using Peiyu.Plans.Advice;
using Peiyu.Plans.Evaluation.Criteria;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Criteria;
using Peiyu.Plans.Populations;

namespace Peiyu.Web.Pages.Criteria;

/// <summary>An enterprise held against the criteria, as its pages show it.</summary>
public sealed class CriteriaView(Plan plan, EnterpriseFile file, JudgedAssessment assessed)
{
    private readonly IReadOnlyList<Title> _titles = Title.Of(new TitleEnds(plan, file.AsOf), file.Enterprise);

    public Plan Plan => plan;

    public EnterpriseFile File => file;

    public Enterprise Enterprise => file.Enterprise;

    public SelfAssessment All => assessed.All;

    public IReadOnlyList<(CriteriaAssessment One, int Rung)> Ladder => CriteriaLadder.Of(All);

    public CriteriaAssessment? Next => CriteriaLadder.Next(All, Held);

    /// <summary>The titles that it holds on the day.</summary>
    public IReadOnlyCollection<string> Held => [.. _titles.Where(IsHeld).Select(title => title.Record.Label).Distinct()];

    /// <summary>Titles whose last criteria are no longer, or not yet, in force on the day.</summary>
    public IEnumerable<CriteriaSet> OutOfForce => plan.Criteria
        .Where(set => All.Titles.All(one => one.Set.Title != set.Title))
        .GroupBy(set => set.Title).Select(same => same.OrderBy(set => set.Version.From).Last());

    public CriteriaAssessment? Find(string id) => All.Titles.FirstOrDefault(one => one.Set.Id == id);

    public Title? HeldAs(string title) => _titles.FirstOrDefault(one => IsHeld(one) && one.Record.Label == title);

    /// <summary>What experts gave or are asked to give for a title; null where it is not on its way.</summary>
    public JudgedScore? JudgedOf(string title) => assessed.Judged.GetValueOrDefault(title);

    private static bool IsHeld(Title title) => title.State is TitleState.Valid or TitleState.Ending;
}
