using System.CommandLine;
using Peiyu.Cli.Chaos;

namespace Peiyu.Cli.Commands;

/// <summary>peiyu chaos-pay: the payment run that peiyu chaos kills. Nobody needs it by itself, and the help does not show it.</summary>
internal static class ChaosPayCommand
{
    public const string Name = "chaos-pay";

    public static Command Create()
    {
        var now = new Option<DateTimeOffset>("--now") { Description = "演练的时刻", Required = true };
        var (plan, database) = (DatabaseArguments.Plan(), DatabaseArguments.Database());
        var command = new Command(Name, "断电演练里的付款") { now, plan, database };
        command.Hidden = true;
        command.SetAction((parsed, ct) => CoreHost.RunAsync(
            parsed.GetValue(plan),
            parsed.GetValue(database),
            async services => await new ChaosPayer(services, await ChaosPeople.ReadAsync(services, ct)).RunAsync(ct),
            ct,
            mustExist: true,
            new ChaosClock(parsed.GetValue(now))));
        return command;
    }
}
