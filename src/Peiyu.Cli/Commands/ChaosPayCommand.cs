using System.CommandLine;
using Peiyu.Cli.Chaos;

namespace Peiyu.Cli.Commands;

/// <summary>peiyu chaos-pay: the payment run that peiyu chaos kills. Nobody needs it by itself, and the help does not show it.</summary>
internal static class ChaosPayCommand
{
    public const string Name = "chaos-pay";

    public static Command Create()
    {
        var (plan, database) = (DatabaseArguments.Plan(), DatabaseArguments.Database());
        var command = new Command(Name, "断电演练里的付款") { plan, database };
        command.Hidden = true;
        command.SetAction((parsed, ct) =>
        {
            var clock = new ChaosClock(default);
            return CoreHost.RunAsync(
                parsed.GetValue(plan), parsed.GetValue(database), services => RunAsync(services, clock, ct), ct, mustExist: true, clock);
        });
        return command;
    }

    /// <summary>Gets ready, and pays once it is told what time it is.</summary>
    private static async Task<int> RunAsync(IServiceProvider services, ChaosClock clock, CancellationToken ct)
    {
        var payer = new ChaosPayer(services, await ChaosPeople.ReadAsync(services, ct));
        if (await Console.In.ReadLineAsync(ct) is not { } now)
        {
            return ExitCode.Misused;
        }

        clock.Set(now);
        return await payer.RunAsync(ct);
    }
}
