using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Peiyu.Core.Access;
using Peiyu.Core.Fund;
using Peiyu.Plans.Evaluation;

namespace Peiyu.Cli.Commands;

/// <summary>peiyu fund: how the fund stands, and its ledger as a file. Money is let in on the page, by whoever has the right.</summary>
internal static class FundCommand
{
    public static Command Create() => new("fund", "资金：各户余额，总账导出") { Balance(), FundExport.Create() };

    private static Command Balance()
    {
        var (plan, database) = (DatabaseArguments.Plan(), DatabaseArguments.Database());
        var command = new Command("balance", "每个资金池、每个年度的可用、预留、待付和已付") { plan, database };
        command.SetAction((parsed, ct) => CoreHost.RunAsync(
            parsed.GetValue(plan),
            parsed.GetValue(database),
            services => RunAsync(services.GetRequiredService<FundReader>(), ct),
            ct,
            mustExist: true));
        return command;
    }

    private static async Task<int> RunAsync(FundReader reader, CancellationToken ct)
    {
        var balances = await reader.BalancesAsync(Actor.CommandLine, ct);
        if (balances.Rows.Count == 0)
        {
            Console.WriteLine("总账里还没有记账；由财政局在资金页上拨入。");
            return ExitCode.Done;
        }

        var table = new TextTable("资金池或谁付", "年度", "拨入", "上年结转", "可用", "预留", "待付", "已付", "追回", "状态").Right(1, 2, 3, 4, 5, 6, 7, 8);
        foreach (var row in balances.Rows)
        {
            table.Add(
                row.Pot, $"{row.Year}", Sum(row.Appropriated, row), Sum(row.CarriedIn, row), Words.Plain(row.Available), Amounts.Plain(row.Reserved),
                Amounts.Plain(row.Committed), Amounts.Plain(row.Paid), Amounts.Plain(row.Returned), row.IsClosed ? "已结转" : "");
        }

        table.Write(Console.Out);
        Console.WriteLine("单位：元。");
        return ExitCode.Done;
    }

    /// <summary>Nothing is let in for a payer without a pot, and that is not zero.</summary>
    private static string Sum(decimal yuan, PotYear row) => Words.Plain(row.Available is null ? null : yuan);
}
