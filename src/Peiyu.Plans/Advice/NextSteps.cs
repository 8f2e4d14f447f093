using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Advice;

/// <summary>
/// What an enterprise can do next: bring a case on its way to its end, close a gap, or enter what is not known. What asks for many
/// facts comes after what asks for few, then the most money comes first, then the most awards.
/// </summary>
public static class NextSteps
{
    /// <param name="plan">The plan that was asked.</param>
    /// <param name="entitlements">The enterprise's determinations, unmet and unknown ones too.</param>
    /// <param name="approaches">Its cases on their way; null: they are not looked at.</param>
    public static IReadOnlyList<NextStep> Of(
        Plan plan, IReadOnlyList<Entitlement> entitlements, IReadOnlyList<Approach>? approaches = null) =>
    [
        .. Pending(approaches ?? []).Concat(Gaps(plan, entitlements)).Concat(Questions(plan, entitlements))
            .OrderBy(step => step.Facts)
            .ThenByDescending(step => step.Sum)
            .ThenByDescending(step => step.Policies.Count)
            .ThenBy(step => step.Sentence, CodePoints.Order),
    ];

    private static IEnumerable<NextStep> Pending(IReadOnlyList<Approach> approaches) =>
        from approach in approaches
        group approach by approach.Record into opened
        let policies = opened.Select(approach => approach.Policy).ToList()
        let sum = opened.Sum(approach => approach.Sum ?? 0)
        let first = opened.First()
        select new NextStep(
            $"{Name(first)}{first.Words}；{policies[0].At[0].Stage}后可得{Brings(policies, sum)}", policies, [], sum);

    private static IEnumerable<NextStep> Gaps(Plan plan, IReadOnlyList<Entitlement> entitlements) =>
        from entitlement in entitlements
        where entitlement.Status == Status.Unmet
        let miss = entitlement.NearMiss
        where miss is { CanBeMended: true }
        group entitlement by miss.Words into opened
        select Make(plan, [.. opened], brings => $"{opened.Key}；够了可得{brings}");

    private static IEnumerable<NextStep> Questions(Plan plan, IReadOnlyList<Entitlement> entitlements) =>
        from entitlement in entitlements
        where entitlement.Status == Status.Unknown && entitlement.Missing.Count > 0
        group entitlement by string.Join('、', entitlement.Missing.Order(CodePoints.Order)) into waiting
        select Make(plan, [.. waiting], brings => $"补上{waiting.Key}，就能判断{brings}", "涉及 ") with
        {
            Facts = waiting.First().Missing.Count,
        };

    private static NextStep Make(Plan plan, IReadOnlyList<Entitlement> entitlements, Func<string, string> say, string money = "")
    {
        IReadOnlyList<Policy> policies = [.. entitlements.Select(entitlement => entitlement.Policy).Distinct()];
        var sum = entitlements.Sum(entitlement => FixedSums.Of(plan, entitlement.Policy) ?? 0);
        return new(say(Brings(policies, sum, money)), policies, entitlements, sum);
    }

    private static string Brings(IReadOnlyList<Policy> policies, decimal sum, string money = "") =>
        (policies.Count == 1 ? $"“{policies[0].Name}”" : $" {policies.Count} 项奖补")
        + (sum == 0 ? ""
            : money.Length == 0 && policies.Any(policy => policy.Kind == AwardKind.UpTo) ? $"，最高 {Amounts.Yuan(sum)}"
            : $"，{money}{Amounts.Yuan(sum)}");

    private static string Name(Approach approach) => approach.Record.Text(approach.Record.Kind.Label) ?? approach.Record.Kind.Name;
}
