using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Peiyu.Cli.Chaos;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;

namespace Peiyu.Cli.Commands;

/// <summary>peiyu chaos: kills payment runs at random moments and proves that nothing was lost and nothing paid twice.</summary>
internal static class ChaosCommand
{
    private const int MostRounds = 10_000;
    private const int MostClaims = 1_000;

    public static Command Create()
    {
        var rounds = Count("--rounds", "中断几次", 100, MostRounds);
        var claims = Count("--claims", "一批做几件申领，付得差不多了再做一批", 40, MostClaims);
        var seed = new Option<int?>("--seed") { Description = "随机数的种子，照着再来一次" };
        var server = new Option<string?>("--postgres") { Description = "在这个 PostgreSQL 上演练（可以建库的连接串）；不写用 SQLite" };
        var plan = DatabaseArguments.Plan();
        var command = new Command("chaos", "断电演练：在临时的库里付款，随机地 kill -9，每次核对有没有丢、有没有付重") { rounds, claims, seed, server, plan };
        command.SetAction((parsed, ct) => RunAsync(
            parsed.GetValue(plan), parsed.GetValue(server), parsed.GetValue(rounds), parsed.GetValue(claims), parsed.GetValue(seed), ct));
        return command;
    }

    private static async Task<int> RunAsync(string? plan, string? server, int rounds, int claims, int? asked, CancellationToken ct)
    {
        try
        {
            await using var scratch = ScratchDatabase.Create(server);
            // The year is not known before the plan is read.
            var clock = new ChaosClock(default);
            return await CoreHost.RunAsync(plan, scratch.Connection, RunAsync, ct, clock: clock);

            async Task<int> RunAsync(IServiceProvider services)
            {
                var seed = asked ?? Random.Shared.Next();
                Console.WriteLine($"在临时的{(server is null ? " SQLite " : " PostgreSQL ")}库里演练，中断 {rounds} 次，种子 {seed}。");
                clock.MoveTo(new(services.GetRequiredService<PlanSource>().Plan.Year, 6, 6));
                string[] child = [ChaosPayCommand.Name, "--database", scratch.Connection, .. plan is null ? Array.Empty<string>() : ["--plan", plan]];
                await using var run = new ChaosRun(services, clock, child, new Random(seed));
                return Tell(await run.RunAsync(rounds, claims, ct));
            }
        }
        catch (DatabaseUnusableException exception)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return ExitCode.Misused;
        }
    }

    private static int Tell(ChaosTally tally)
    {
        foreach (var fault in tally.Faults)
        {
            Console.Error.WriteLine(fault);
        }

        Console.WriteLine(tally.Told);
        Console.WriteLine(tally.Line);
        return tally.Holds ? ExitCode.Done : ExitCode.Refused;
    }

    private static Option<int> Count(string name, string description, int usual, int most) => new(name)
    {
        Description = $"{description}（默认 {usual}）",
        DefaultValueFactory = _ => usual,
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= 1 && count <= most)
            {
                return count;
            }

            result.AddError($"{name} 要写 1 到 {most} 之间的整数，写的是“{result.Tokens[0].Value}”。");
            return usual;
        },
    };
}
