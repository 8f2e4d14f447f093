using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Peiyu.Core.Accounts;
using Peiyu.Core.Fund;
using Peiyu.Core.Imports;
using Peiyu.Core.Libraries;
using Peiyu.Plans.Evaluation;

namespace Peiyu.Cli.Commands;

/// <summary>peiyu prepare: makes the database and the first accounts and, where the register is empty, fills it with the invented enterprises.</summary>
internal static class PrepareCommand
{
    public static Command Create()
    {
        var demo = new Option<string?>("--demo") { Description = "企业库为空时导入的演示数据" };
        var (plan, database) = (DatabaseArguments.Plan(), DatabaseArguments.Database());
        var command = new Command("prepare", "建好数据库和最初的账号；企业库为空时导入演示数据") { demo, plan, database };
        command.SetAction((parsed, ct) => CoreHost.RunAsync(
            parsed.GetValue(plan),
            parsed.GetValue(database),
            services => RunAsync(services, parsed.GetValue(demo), ct),
            ct));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, string? demo, CancellationToken ct)
    {
        if (demo is not null && await services.GetRequiredService<FirstImport>().RunAsync(demo, "演示数据", ct) is { } report)
        {
            Console.WriteLine($"导入了演示数据（企业和数字都是编造的）：{report.Added} 行。");
            Console.WriteLine($"按规则建了三个培育库：入库 {await services.GetRequiredService<DemoLibraries>().RunAsync(ct)} 户次。");
            await PayInAsync(services.GetRequiredService<DemoFund>(), ct);
        }

        if (demo is null)
        {
            await CreateAdministratorsAsync(services.GetRequiredService<ServerAccountKeeper>(), ct);
        }
        else
        {
            await CreateDemoAsync(services.GetRequiredService<DemoAccounts>(), ct);
        }

        return ExitCode.Done;
    }

    private static async Task PayInAsync(DemoFund fund, CancellationToken ct)
    {
        if (await fund.RunAsync(ct) is > 0 and var yuan)
        {
            Console.WriteLine($"按方案的规模拨入资金（演示，不是真的拨款）：{Amounts.Yuan(yuan)}。");
        }
    }

    private static async Task CreateAdministratorsAsync(ServerAccountKeeper keeper, CancellationToken ct)
    {
        var made = await keeper.CreateFirstAsync(ct);
        if (made.Count > 0)
        {
            AccountTables.Write(made);
        }
    }

    private static async Task CreateDemoAsync(DemoAccounts accounts, CancellationToken ct)
    {
        await accounts.CreateAsync(mustChange: true, ct);
        var list = await accounts.ListAsync(ct);
        if (list.Count > 0)
        {
            AccountTables.Write(list);
        }
    }
}
