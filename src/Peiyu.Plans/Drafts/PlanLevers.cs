using Peiyu.Feel;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Drafts;

/// <summary>Finds the numbers of a plan's awards that a draft may change.</summary>
public static class PlanLevers
{
    /// <summary>In the order of the document; of one award the amount first, then conditions, then limits.</summary>
    public static IReadOnlyList<Lever> Of(Plan plan) => [.. plan.Policies.SelectMany(Of)];

    private static IEnumerable<Lever> Of(Policy policy)
    {
        var amount = policy.Amount is { } sum
            ? Levers(policy, new(RuleSort.Amount, 0), WrittenNumber.In(sum.Text), number => number.IsShare ? "比例" : "金额")
            : [];
        var when = policy.When.SelectMany((condition, index) =>
            Levers(policy, new(RuleSort.When, index), Thresholds(condition.If.Feel), _ => condition.Say));
        var clips = policy.Clips.SelectMany((clip, index) =>
            Levers(policy, new(RuleSort.Clip, index), WrittenNumber.In(clip.Limit.Text), _ => clip.By));
        return [.. amount, .. when, .. clips];
    }

    private static IEnumerable<Lever> Levers(
        Policy policy, RulePart part, IEnumerable<WrittenNumber> numbers, Func<WrittenNumber, string> say) =>
        numbers.Select((number, index) => new Lever(Key(policy, part, index), policy, say(number), number.Unit, number.Shown)
        {
            Part = part,
            Span = number.Span,
        });

    private static string Key(Policy policy, RulePart part, int number) => part.Sort switch
    {
        RuleSort.Amount => $"{policy.Id}.amount.{number}",
        RuleSort.When => $"{policy.Id}.when.{part.Index}.{number}",
        _ => $"{policy.Id}.clip.{part.Index}.{number}",
    };

    /// <summary>Only what something is compared with: other numbers of a condition (the twelfth month) are no thresholds.</summary>
    private static IEnumerable<WrittenNumber> Thresholds(FeelExpression condition) =>
        WrittenNumber.In(condition.Text).Where(number => condition.Comparisons.Any(comparison =>
            comparison.Right == number.Text && Holds(Place(condition.Text, comparison), number.Span)));

    private static bool Holds(Range comparison, Range number) =>
        number.Start.Value >= comparison.Start.Value && number.End.Value <= comparison.End.Value;

    /// <summary>Where a comparison stands in the text.</summary>
    private static Range Place(string text, FeelComparison comparison)
    {
        var start = 0;
        for (var line = 1; line < comparison.Line; line++)
        {
            start = text.IndexOf('\n', start) + 1;
        }

        start += comparison.Column - 1;
        return start..(start + comparison.Text.Length);
    }
}
