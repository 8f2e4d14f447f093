using System.Globalization;
using Peiyu.Plans.Evaluation;

namespace Peiyu.Plans.Checking;

/// <summary>Holds the parts of an award against what a case expects.</summary>
internal static class PartExpectations
{
    public static IEnumerable<string> Check(PlanExpectation expected, Entitlement? found)
    {
        if (expected.Rank is { } rank && found?.Rank != rank)
        {
            yield return $"名次应为 {rank}，实为 {found?.Rank?.ToString(CultureInfo.InvariantCulture) ?? "未知"}。";
        }

        IEnumerable<(IEnumerable<string>? Expected, IEnumerable<string> Found, string What)> parts =
        [
            (expected.Shares?.Select(share => Text(share.Key, Plain(share.Value))),
                found?.Shares.Select(share => Text(share.Share.To, Plain(share.Amount))) ?? [], "分给"),
            (expected.Instalments?.Select(part => Text(part.Key, part.Value)),
                found?.Instalments.Select(due => Text(due.Instalment.Say, Of(due.Status, due.Amount, due.On))) ?? [], "分期"),
            (expected.ClawBacks?.Select(part => Text(part.Key, part.Value)),
                found?.ClawBacks.Select(back => Text(back.ClawBack.Say, Of(back.Status, back.Amount, null))) ?? [], "追回"),
        ];
        foreach (var (wanted, actual, what) in parts)
        {
            if (wanted is not null && !wanted.SequenceEqual(actual))
            {
                yield return $"{what}应为 {string.Join("；", wanted)}，实为 {string.Join("；", actual)}。";
            }
        }
    }

    /// <summary>4000, 4000 on 2025-06-30, unmet or unknown.</summary>
    private static string Of(Status status, decimal? amount, DateOnly? on) => status != Status.Met
        ? AnswerJson.Name(status)
        : Plain(amount!.Value) + (on is { } day ? $" on {day:yyyy-MM-dd}" : "");

    private static string Text(string name, string value) => $"{name} {value}";

    private static string Plain(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
