using System.CommandLine;
using Peiyu.Web;

namespace Peiyu.Cli.Commands;

/// <summary>peiyu serve: starts the web.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var urls = new Option<string?>("--urls") { Description = "监听地址（默认 http://localhost:5080；别的机器要用，写 https:// 并设 AllowedHosts）" };
        var (plan, database) = (DatabaseArguments.Plan(), DatabaseArguments.Database());
        var command = new Command("serve", "启动网站") { urls, plan, database };
        command.SetAction((parsed, ct) => PeiyuWeb.RunAsync(
            [
                .. Setting("urls", parsed.GetValue(urls)),
                .. Setting("Peiyu:Plan", parsed.GetValue(plan)),
                .. Setting("Peiyu:Database", parsed.GetValue(database)),
            ],
            ct));
        return command;
    }

    private static string[] Setting(string name, string? value) => value is null ? [] : [$"--{name}", value];
}
