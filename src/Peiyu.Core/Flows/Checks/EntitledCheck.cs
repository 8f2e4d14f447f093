using Peiyu.Core.Claims;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows.Checks;

/// <summary>The award is met for this event, by the facts as they stand.</summary>
internal sealed class EntitledCheck(ClaimRights rights) : ICheck
{
    public string Name => NamedChecks.Entitled;

    public async Task<CheckAnswer> AskAsync(StepContext step, CancellationToken ct) => await rights.FindAsync(step, ct) switch
    {
        null => CheckAnswer.No("照现在的数据，这项奖补和这件事对不上了，请看企业的“够哪些政策”"),
        { Status: Status.Met } right => CheckAnswer.Yes(string.Join("；", right.Because)),
        { Status: Status.Unmet } right => CheckAnswer.No(string.Join("；", right.Findings.Where(finding => finding.Status == Status.Unmet).Select(finding => finding.Because))),
        var right => CheckAnswer.Unknown($"缺 {string.Join("、", right.Missing)}"),
    };
}
