using System.Diagnostics;
using System.Text;
using Peiyu.TestKit;

namespace Peiyu.Cli.Tests;

/// <summary>Runs the tool as a user does: as a process, in the repository's root.</summary>
internal static class Tool
{
    public static async Task<ToolResult> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "peiyu.dll"), .. arguments])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync(Xunit.TestContext.Current.CancellationToken);
        return new(process.ExitCode, await output, await error);
    }
}

/// <summary>What a run of the tool gave.</summary>
internal sealed record ToolResult(int Code, string Output, string Error);
