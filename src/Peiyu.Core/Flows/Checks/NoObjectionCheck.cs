using Peiyu.Core.Claims;
using Peiyu.Core.Register;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows.Checks;

/// <summary>No objection is unanswered, none was upheld.</summary>
internal sealed class NoObjectionCheck : ICheck
{
    public string Name => NamedChecks.NoObjection;

    public async Task<CheckAnswer> AskAsync(StepContext step, CancellationToken ct)
    {
        var objections = await ClaimBook.ObjectionsAsync(step.Work.Db, step.Plan, step.Text(ClaimFields.Number) ?? "", ct);
        var open = objections.Where(known => !step.Plan.Flow(known.Kind)!.IsWithoutEffect(step.Plan.Flow(known.Kind)!.StateOf(known.Values)))
            .Select(known => $"{CaseWords.Text(known.Kind.Key[0], known.Values)} {step.Plan.Flow(known.Kind)!.StateOf(known.Values)}").ToList();
        return open.Count > 0 ? CheckAnswer.No($"异议{string.Join("、", open)}")
            : objections.Count > 0 ? CheckAnswer.Yes($"{objections.Count} 件异议都已答复，不成立")
            : CheckAnswer.Yes("没有人提出异议");
    }
}
