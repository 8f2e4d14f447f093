using Peiyu.Feel.Values;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Evaluation;

/// <summary>What policies that stand before come to for the same subject, as rules ask for it: 应得("purchase-grant"), 应退("rent-grant").</summary>
internal sealed class Earlier(Func<string, IReadOnlyList<Draft>?> worked, Func<Draft, IReadOnlyList<ClawBackDue>> backs)
{
    /// <summary>The functions, for a subject; unknown where one of the awards is.</summary>
    public IReadOnlyDictionary<string, FeelValue> For(string? subject) => new Dictionary<string, FeelValue>(StringComparer.Ordinal)
    {
        [OtherAwards.Gained] = FeelFunction.Of(OtherAwards.Gained, ["政策"], arguments => Sum(arguments[0], subject, GainedBy)),
        [OtherAwards.Owed] = FeelFunction.Of(OtherAwards.Owed, ["政策"], arguments => Sum(arguments[0], subject, OwedBy)),
    };

    private FeelValue Sum(FeelValue policy, string? subject, Func<Draft, FeelValue> of)
    {
        if (policy is not FeelText { Value: var id } || worked(id) is not { } drafts)
        {
            return FeelNull.Because($"没有在它前面的政策 {policy}");
        }

        var sum = 0m;
        foreach (var value in drafts.Where(draft => draft.Subject == subject && draft.Status != Status.Unmet).Select(of))
        {
            if (value is not FeelNumber number)
            {
                return value;
            }

            sum += number.Value;
        }

        return FeelValue.Of(sum);
    }

    private static FeelValue GainedBy(Draft draft) => draft is { Status: Status.Met, Amount: { } amount }
        ? FeelValue.Of(amount)
        : FeelNull.Of(draft.Missing.DefaultIfEmpty(draft.Policy.Name).Select(FeelNull.Missing));

    private FeelValue OwedBy(Draft draft)
    {
        var due = backs(draft);
        return due.Any(back => back.Status == Status.Unknown)
            ? FeelNull.Of(due.SelectMany(back => back.Missing).DefaultIfEmpty(draft.Policy.Name).Select(FeelNull.Missing))
            : FeelValue.Of(due.Sum(back => back.Amount ?? 0));
    }
}
