using Peiyu.Plans.Evaluation;

namespace Peiyu.Cli.Commands;

/// <summary>The answers as tables for a person.</summary>
internal static class AnswerReport
{
    public static void Write(TextWriter output, Answer answer, bool all)
    {
        output.WriteLine($"{answer.Plan.Title}　截至 {answer.AsOf:yyyy-MM-dd}");
        WriteEntitlements(output, answer, all);
        WriteLibraries(output, answer, all);
        WriteTargets(output, answer);
        if (answer.Plan.Fund is { } fund)
        {
            output.WriteLine();
            output.WriteLine($"{fund.Name} {Amounts.Yuan(fund.Amount)}，够条件的县级奖补共 {Amounts.Yuan(answer.Owed)}。");
        }
    }

    private static void WriteEntitlements(TextWriter output, Answer answer, bool all)
    {
        var table = new TextTable("政策", "条款", "对象", "事项", "结果", "金额", "付款方", "缺").Right(5);
        foreach (var entitlement in answer.Entitlements.Where(entitlement => AnswerJson.IsListed(answer.Plan, entitlement, all)))
        {
            table.Add(
                entitlement.Policy.Name,
                entitlement.Policy.Clause,
                entitlement.Enterprise?.Name ?? entitlement.Subject ?? "—",
                entitlement.Case ?? "—",
                Words.Of(entitlement.Status) + (entitlement.Policy.Selective ? "（择优）" : ""),
                Words.Amount(entitlement.Amount),
                entitlement.Policy.Payer,
                string.Join("、", entitlement.Missing));
        }

        Write(output, $"奖补 {table.Count} 笔", table);
    }

    private static void WriteLibraries(TextWriter output, Answer answer, bool all)
    {
        var table = new TextTable("培育库", "企业", "单位", "结果", "缺");
        foreach (var membership in answer.Memberships.Where(membership => all || membership.Status != Status.Unmet))
        {
            table.Add(
                membership.Library.Name,
                membership.Enterprise.Name,
                membership.Enterprise.Unit ?? "—",
                Words.Of(membership.Status),
                string.Join("、", membership.Missing));
        }

        Write(output, $"培育库 {table.Count} 户次", table);
    }

    private static void WriteTargets(TextWriter output, Answer answer)
    {
        var table = new TextTable("任务", "名称", "单位", "完成", "目标", "到期", "结果").Right(3, 4);
        foreach (var attainment in answer.Attainments)
        {
            table.Add(
                attainment.Programme.Row,
                attainment.Programme.Label + (attainment.Target.Level is { } level ? $"（{level}）" : ""),
                attainment.Unit,
                attainment.Done is { } done ? Amounts.Plain(done) : "未知",
                Amounts.Plain(attainment.Goal),
                $"{attainment.DueOn:yyyy-MM-dd}",
                attainment.Met switch { true => "已完成", false => "未完成", _ => "未知" });
        }

        if (table.Count > 0)
        {
            Write(output, $"任务 {table.Count} 项", table);
        }
    }

    private static void Write(TextWriter output, string title, TextTable table)
    {
        output.WriteLine();
        output.WriteLine(title);
        table.Write(output);
    }
}
