using System.Globalization;
using Peiyu.Core.Fund;
using Peiyu.Feel.Values;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows.Effects;

/// <summary>Posts for a claim; a refusal by the ledger refuses the step.</summary>
internal sealed class ClaimPosting(Ledger ledger)
{
    public async Task PostAsync(StepContext step, LedgerAct act, decimal? yuan, string? reference, CancellationToken ct)
    {
        if (yuan is not { } sum)
        {
            throw new StepRefusedException("金额还不知道，不能记账。");
        }

        var year = step.After[step.Kind.Field(ClaimFields.PotYear).Index] is FeelNumber number ? (int)number.Value : step.Plan.Year;
        // The step stands on the case's last event: taking it a second time is another event, and so another posting.
        var key = string.Create(CultureInfo.InvariantCulture, $"claim/{step.CaseId}/{step.Past.Count + 1}/{act}");
        var posting = new Posting(
            key, act, step.Text(ClaimFields.Pot) ?? "", year, sum, step.Today, step.CaseId,
            $"{step.Label} {step.Text(ClaimFields.PolicyName)} {step.Place.Enterprise ?? step.Text(ClaimFields.Beneficiary)}")
        {
            Reference = reference,
        };
        if (await ledger.PostAsync(step.Work, posting, ct) is PostingResult.Refused refused)
        {
            throw new StepRefusedException(refused.Sentence);
        }
    }
}
