using Peiyu.Columns.Simulation;
using Peiyu.Plans.Evaluation;

namespace Peiyu.Cli.Commands;

/// <summary>What a changed plan would bring, for the terminal.</summary>
internal static class SimulationText
{
    public static void Write(TextWriter output, SimulationResult result, DateOnly asOf)
    {
        output.WriteLine($"{result.Before.Title}　对比　{result.After.Title}　截至 {asOf:yyyy-MM-dd}");
        output.WriteLine($"{result.Gaining} 个对象多得，{result.Losing} 个少得；现金奖补由 {Words.Amount(result.Money.Before)} 变为 {Words.Amount(result.Money.After)}。");
        Write(output, "政策", result.Policies.Where(line => line.IsChanged), id => (result.After.Policy(id) ?? result.Before.Policy(id))?.Name ?? id);
        Write(output, "付款方", result.Payers, name => name);
        Write(output, "单位", result.Units.Where(line => line.IsChanged), name => name);
        if (result.Before.Fund is { } fund)
        {
            output.WriteLine();
            output.WriteLine($"{fund.Name} {Amounts.Yuan(fund.Amount)}：够条件的由 {Words.Amount(result.Pot.Before)} 变为 {Words.Amount(result.Pot.After)}。");
        }
    }

    private static void Write(TextWriter output, string head, IEnumerable<SimulationLine> lines, Func<string, string> name)
    {
        var table = new TextTable(head, "原来几笔", "改后几笔", "原来（元）", "改后（元）", "相差（元）").Right(1, 2, 3, 4, 5);
        foreach (var line in lines)
        {
            table.Add(
                name(line.Name), $"{line.CountBefore}", $"{line.CountAfter}", Words.Plain(line.Before), Words.Plain(line.After), Words.Plain(line.Difference));
        }

        output.WriteLine();
        output.WriteLine(table.Count == 0 ? $"按{head}看没有变化。" : $"按{head}：");
        if (table.Count > 0)
        {
            table.Write(output);
        }
    }
}
