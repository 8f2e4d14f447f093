using Peiyu.Feel.Values;

namespace Peiyu.Plans.Model;

/// <summary>How a rule asks what policies that stand before came to for the same subject: 应得("rent-grant"), 应退("rent-grant").</summary>
public static class OtherAwards
{
    /// <summary>The sum of the awards that are met.</summary>
    public const string Gained = "应得";

    /// <summary>The sum that has to be paid back.</summary>
    public const string Owed = "应退";

    public static bool AreAskedBy(PlanExpression rule) => AskedBy(rule).Any();

    /// <summary>The ids of the policies that a rule asks about, as written; empty text for one that is not written out.</summary>
    public static IEnumerable<string> AskedBy(PlanExpression rule) => rule.Feel.Calls
        .Where(call => call.Function is Gained or Owed)
        .Select(call => call.Arguments is [FeelText { Value: var id }] ? id : "");
}
