using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Plans.Evaluation;

/// <summary>Asks whether an enterprise belongs in a library.</summary>
internal static class LibraryRun
{
    public static Membership Ask(PlanRun run, Library library, Enterprise enterprise)
    {
        var findings = library.When
            .Select(condition => run.Evaluate(condition.If, run.ScopeOf(enterprise)).As(condition.Say, condition.If.Text))
            .ToList();
        var status = Finding.All(findings);
        return new(
            library, enterprise, status, findings,
            status == Status.Unknown ? [.. findings.SelectMany(finding => finding.Missing).Distinct()] : [])
        {
            Plan = run.Plan,
        };
    }
}
