using Peiyu.Core.Flows.Checks;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows;

/// <summary>Asks everything that a step must hold to; nothing is left out because something else failed.</summary>
internal sealed class StepChecks
{
    private readonly Dictionary<string, ICheck> _named;

    public StepChecks(IEnumerable<ICheck> named) => _named = named.ToDictionary(check => check.Name, StringComparer.Ordinal);

    /// <summary>Whether the step's checks look at the enterprise's facts and rights.</summary>
    public static bool LookAtEnterprise(Step step) => step.Checks.Count > 0 || step.Effects.OfType<StepEffect.Create>().Any();

    public async Task<IReadOnlyList<CheckResult>> AskAsync(StepContext context, CancellationToken ct)
    {
        var results = new List<CheckResult>();
        foreach (var check in context.Step.Checks)
        {
            results.Add(check switch
            {
                StepCheck.Rule rule => Told(context.Rules.Ask(rule)),
                StepCheck.Named named => await AskAsync(named, context, ct),
                _ => throw new InvalidOperationException($"{check}"),
            });
        }

        return results;
    }

    private static CheckResult Told(Finding finding) =>
        new(finding.Say, finding.Status, finding.Because.Length > finding.Say.Length ? finding.Because[(finding.Say.Length + 1)..] : finding.Because);

    private async Task<CheckResult> AskAsync(StepCheck.Named check, StepContext context, CancellationToken ct)
    {
        var answer = await _named[check.Name].AskAsync(context, ct);
        return new(check.Say, answer.Status, answer.Because, check.Name);
    }
}
