using Peiyu.Feel.Values;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Evaluation;

/// <summary>What policies that stand before come to for the same subject, as rules ask for it: 应得("purchase-grant"), 应退("rent-grant").</summary>
internal sealed class Earlier(Func<string, IReadOnlyList<Draft>?> worked, Func<Draft, IReadOnlyList<ClawBackDue>> backs)
{
    /// <summary>The sum of the awards that are met; unknown where one is.</summary>
    public const string Gained = "应得";

    /// <summary>The sum that has to be paid back; unknown where that is.</summary>
    public const string Owed = "应退";

    public static bool IsAskedBy(PlanExpression rule) => rule.Feel.Calls.Any(call => call.Function is Gained or Owed);

    /// <summary>The policies that a rule asks about, as written.</summary>
    public static IEnumerable<string> AskedBy(PlanExpression rule) => rule.Feel.Calls
        .Where(call => call.Function is Gained or Owed)
        .Select(call => call.Arguments is [FeelText { Value: var id }] ? id : "");

    /// <summary>The functions, for a subject.</summary>
    public IReadOnlyDictionary<string, FeelValue> For(string? subject) => new Dictionary<string, FeelValue>(StringComparer.Ordinal)
    {
        [Gained] = FeelFunction.Of(Gained, ["政策"], arguments => Sum(arguments[0], subject, GainedBy)),
        [Owed] = FeelFunction.Of(Owed, ["政策"], arguments => Sum(arguments[0], subject, OwedBy)),
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
