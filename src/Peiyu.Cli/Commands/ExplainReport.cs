using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Cli.Commands;

/// <summary>For one enterprise: every award and library, what each condition came to, by how much it failed, what is missing.</summary>
internal static class ExplainReport
{
    public static void Write(TextWriter output, Answer answer)
    {
        foreach (var membership in answer.Memberships)
        {
            output.WriteLine();
            output.WriteLine($"{membership.Library.Name}（{membership.Library.Clause}）：{Words.Of(membership.Status)}");
            Write(output, membership.Because, membership.Library.Assumptions);
        }

        foreach (var entitlement in answer.Entitlements)
        {
            output.WriteLine();
            output.WriteLine(
                $"{entitlement.Policy.Name}（{entitlement.Policy.Clause}，{entitlement.Policy.Payer}）{entitlement.Case}："
                + Words.Of(entitlement.Status)
                + (entitlement.Amount is { } amount ? $"，{Amounts.Yuan(amount)}" : ""));
            Write(output, entitlement.Because, entitlement.Policy.Assumptions);
        }
    }

    private static void Write(TextWriter output, IReadOnlyList<string> because, IReadOnlyList<Assumption> assumptions)
    {
        foreach (var reason in because)
        {
            output.WriteLine($"  · {reason}");
        }

        foreach (var assumption in assumptions)
        {
            output.WriteLine($"  读法：{assumption.Text}");
        }
    }
}
