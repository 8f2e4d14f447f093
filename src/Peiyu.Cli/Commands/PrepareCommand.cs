using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Peiyu.Core;
using Peiyu.Core.Accounts;
using Peiyu.Core.Claims;
using Peiyu.Core.Flows.Scoring;
using Peiyu.Core.Fund;
using Peiyu.Core.Imports;
using Peiyu.Core.Libraries;
using Peiyu.Core.Pipelines;
using Peiyu.Core.Time;
using Peiyu.Core.TownPlans;
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
        command.SetAction((parsed, ct) =>
        {
            var clock = new DemoClock(PeiyuCore.RealClock);
            return CoreHost.RunAsync(
                parsed.GetValue(plan),
                parsed.GetValue(database),
                services => RunAsync(services, parsed.GetValue(demo), clock, ct),
                ct,
                clock: clock);
        });
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, string? demo, DemoClock clock, CancellationToken ct)
    {
        if (demo is null)
        {
            await CreateAdministratorsAsync(services.GetRequiredService<ServerAccountKeeper>(), ct);
            return ExitCode.Done;
        }

        clock.GoBack(DemoClaims.FirstDay);
        var report = await services.GetRequiredService<FirstImport>().RunAsync(demo, "演示数据", ct);
        clock.GoBack(report is null ? 0 : DemoClaims.FirstDay);
        await services.GetRequiredService<DemoAccounts>().CreateAsync(mustChange: true, ct);
        if (report is not null)
        {
            Console.WriteLine($"导入了演示数据（企业和数字都是编造的）：{report.Added} 行。");
            Console.WriteLine($"按规则建了三个培育库：入库 {await services.GetRequiredService<DemoLibraries>().RunAsync(ct)} 户次。");
            await PayInAsync(services.GetRequiredService<DemoFund>(), ct);
            Console.WriteLine($"编了最近四十天里的申领：{await services.GetRequiredService<DemoClaims>().RunAsync(clock, ct)} 件，各个环节都有。");
            clock.GoBack(0);
            Console.WriteLine($"编了专家给资质申报的评分：{await services.GetRequiredService<DemoScores>().RunAsync(ct)} 份。");
            Console.WriteLine($"编了各乡镇的培育计划：{await services.GetRequiredService<DemoTownPlans>().RunAsync(ct)} 户次。");
            Console.WriteLine($"提醒了快到期的资质：{await services.GetRequiredService<TitleReminder>().RunAsync(ct)} 项。");
        }

        var list = await services.GetRequiredService<DemoAccounts>().ListAsync(ct);
        if (list.Count > 0)
        {
            AccountTables.Write(list);
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
}
