using Peiyu.Feel;
using Peiyu.Feel.Values;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Evaluation;

/// <summary>Works out the parts of an award that is worked out: who gets them, when, and what of it is paid back.</summary>
internal sealed class AwardParts(PlanRun run)
{
    /// <summary>They add up to the award: the last gets what rounding leaves. Empty for an award without figure.</summary>
    public IReadOnlyList<ShareDue> Shares(Draft draft)
    {
        if (draft is not { Status: Status.Met, Amount: { } amount })
        {
            return [];
        }

        var scope = Scope(draft);
        var result = new List<ShareDue>();
        var left = amount;
        foreach (var share in draft.Policy.Shares)
        {
            var isLast = result.Count == draft.Policy.Shares.Count - 1;
            var sum = isLast ? left : run.Evaluate(share.Part, scope).Value is FeelNumber part ? Math.Min(left, Amounts.Round(amount * part.Value)) : 0;
            left -= sum;
            result.Add(new(share, sum));
        }

        return result;
    }

    public IReadOnlyList<InstalmentDue> Instalments(Draft draft) => draft is not { Status: Status.Met, Amount: not null }
        ? []
        : [.. draft.Policy.Instalments.Select(instalment => Of(instalment, Scope(draft)))];

    public IReadOnlyList<ClawBackDue> ClawBacks(Draft draft) => draft is not { Status: Status.Met, Amount: not null }
        ? []
        : [.. draft.Policy.ClawBacks.Select(back => Of(back, Scope(draft)))];

    private InstalmentDue Of(Instalment instalment, FeelScope scope)
    {
        var paid = instalment.If is { } rule ? run.Evaluate(rule, scope).As(instalment.Say, rule.Text) : null;
        if (paid is { Status: not Status.Met })
        {
            return new(instalment, paid.Status, null, false, null, paid.Missing);
        }

        var on = instalment.On is { } day ? run.Evaluate(day, scope).Value : null;
        var sum = run.Evaluate(instalment.Sum, scope).As(instalment.Say, instalment.Sum.Text);
        var amount = (sum.Value as FeelNumber)?.Value;
        return new(
            instalment, amount is null ? Status.Unknown : Status.Met, (on as FeelDate)?.Value, on is null or FeelDate,
            amount is { } known ? Amounts.Round(known) : null, sum.Missing);
    }

    private ClawBackDue Of(ClawBack back, FeelScope scope)
    {
        var finding = run.Evaluate(back.If, scope).As(back.Say, back.If.Text);
        if (finding.Status != Status.Met)
        {
            return new(back, finding.Status, null, finding.Missing);
        }

        var sum = run.Evaluate(back.Sum, scope).As(back.Say, back.Sum.Text);
        return sum.Value is FeelNumber number
            ? new(back, Status.Met, Amounts.Round(number.Value), [])
            : new(back, Status.Unknown, null, sum.Missing);
    }

    private static FeelScope Scope(Draft draft) =>
        Scopes.With(NameTable.Award, FeelValue.Of(draft.Amount!.Value), draft.AmountScope);
}
