using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Peiyu.Core.Accounts;

namespace Peiyu.Cli.Commands;

/// <summary>peiyu account: for whoever stands at the server when nobody can sign in any more.</summary>
internal static class AccountCommand
{
    public static Command Create() => new("account", "账号：有人进不来时，在服务器上解决") { List(), CreateAdministrator(), Reset() };

    private static Command List() => With(new("list", "列出账号"), (_, keeper, ct) => ListAsync(keeper, ct));

    private static Command CreateAdministrator()
    {
        var name = new Argument<string>("用户名");
        var role = new Option<string>("--role")
        {
            Description = "system-admin、security-admin 或 audit-admin",
            DefaultValueFactory = _ => "system-admin",
        };
        return With(
            new("create-admin", "新开一个管理员账号，给一次性密码") { name, role },
            async (parsed, keeper, ct) => Say(await keeper.CreateAsync(parsed.GetValue(name)!, parsed.GetValue(role)!, ct)));
    }

    private static Command Reset()
    {
        var name = new Argument<string>("用户名");
        return With(
            new("reset", "给一次性密码；停用的恢复，锁了的解锁，动态码解除") { name },
            async (parsed, keeper, ct) => Say(await keeper.ResetAsync(parsed.GetValue(name)!, ct)));
    }

    private static Command With(Command command, Func<ParseResult, ServerAccountKeeper, CancellationToken, Task<int>> run)
    {
        var (plan, database) = (DatabaseArguments.Plan(), DatabaseArguments.Database());
        command.Add(plan);
        command.Add(database);
        command.SetAction((parsed, ct) => CoreHost.RunAsync(
            parsed.GetValue(plan),
            parsed.GetValue(database),
            services => TryAsync(() => run(parsed, services.GetRequiredService<ServerAccountKeeper>(), ct)),
            ct,
            mustExist: true));
        return command;
    }

    private static async Task<int> TryAsync(Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (AccountProblemException problem)
        {
            await Console.Error.WriteLineAsync(problem.Message);
            return ExitCode.Refused;
        }
    }

    private static async Task<int> ListAsync(ServerAccountKeeper keeper, CancellationToken ct)
    {
        var table = new TextTable("用户名", "名称", "角色", "状态");
        foreach (var account in await keeper.ListAsync(ct))
        {
            var state = account.ClosedAt is not null ? "停用" : account.PasswordHash is null ? "还没设密码" : "正常";
            table.Add(account.UserName!, account.DisplayName, keeper.RoleName(account), state);
        }

        table.Write(Console.Out);
        return ExitCode.Done;
    }

    private static int Say(OneTimePassword made)
    {
        AccountTables.Write([made]);
        return ExitCode.Done;
    }
}
