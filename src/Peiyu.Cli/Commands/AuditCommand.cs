using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Peiyu.Core.Access;
using Peiyu.Core.Audit;

namespace Peiyu.Cli.Commands;

/// <summary>peiyu audit verify: proves that no record of who did what was changed, lost or added.</summary>
internal static class AuditCommand
{
    public static Command Create() => new("audit", "核对谁做了什么的记录") { Verify() };

    private static Command Verify()
    {
        var expect = new Option<string?>("--expect") { Description = "以前抄下的摘要；记录里找不到它，就是末尾被截掉过" };
        var (plan, database) = (DatabaseArguments.Plan(), DatabaseArguments.Database());
        var command = new Command("verify", "从第一条到最后一条逐条核对") { expect, plan, database };
        command.SetAction((parsed, ct) => CoreHost.RunAsync(
            parsed.GetValue(plan),
            parsed.GetValue(database),
            services => RunAsync(services.GetRequiredService<AuditVerifier>(), parsed.GetValue(expect), ct),
            ct,
            mustExist: true));
        return command;
    }

    private static async Task<int> RunAsync(AuditVerifier verifier, string? expected, CancellationToken ct)
    {
        var proof = await verifier.VerifyAsync(expected?.Trim().ToLowerInvariant(), ct);
        if (proof.Break is { } broken)
        {
            await Console.Error.WriteLineAsync($"断了：{broken.Sentence}前面 {proof.Entries} 条是完整的。");
            return ExitCode.Refused;
        }

        await verifier.RecordAsync(Actor.CommandLine, proof, ct);
        Console.WriteLine($"完整：{proof.Entries} 条记录，没有被改、被删、被插的。");
        Console.WriteLine($"最后一条的摘要：{proof.LastHash}");
        return ExitCode.Done;
    }
}
