using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Peiyu.Cli.Chaos;

/// <summary>A payment run in a process of its own, which can be killed.</summary>
internal sealed class ChaosChild : IAsyncDisposable
{
    // 128 and SIGKILL.
    private const int Killed = 137;

    private readonly Process _process;
    private readonly Task _heard;
    private readonly Task<string> _error;
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly int _after;

    private ChaosChild(Process process, int after)
    {
        (_process, _after, _error) = (process, after, process.StandardError.ReadToEndAsync());
        _heard = HearAsync(process);
    }

    /// <summary>The claims of which it was told that they are paid.</summary>
    public List<long> Answered { get; } = [];

    /// <summary>The claim whose payment was asked for and not answered; null for none.</summary>
    public long? Unanswered { get; private set; }

    /// <summary>Whether it was killed before it had ended by itself; known once it is over.</summary>
    public bool IsInterrupted { get; private set; }

    /// <summary>What it complained of, where it ended by itself and not well; null otherwise.</summary>
    public string? Complaint { get; private set; }

    /// <param name="arguments">Of the tool.</param>
    /// <param name="after">How many payments it is left in peace for; see <see cref="BeginAsync"/>.</param>
    public static ChaosChild Start(IReadOnlyList<string> arguments, int after)
    {
        var own = Environment.ProcessPath!;
        // Run by dotnet the program is the library beside it.
        string[] library = Path.GetFileNameWithoutExtension(own) == "dotnet" ? [Path.Combine(AppContext.BaseDirectory, "peiyu.dll")] : [];
        return new(Process.Start(new ProcessStartInfo(own, [.. library, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        })!, after);
    }

    /// <summary>Tells it the time, and so to pay; returns once it has made the payments before the one that counts, or has ended.</summary>
    public async Task BeginAsync(ChaosClock clock, CancellationToken ct)
    {
        await GoAsync(clock, ct);
        await Task.WhenAny(_ready.Task, _heard).WaitAsync(ct);
    }

    /// <summary>Tells it the time, and so to pay.</summary>
    public async Task GoAsync(ChaosClock clock, CancellationToken ct)
    {
        try
        {
            await _process.StandardInput.WriteLineAsync(clock.Text.AsMemory(), ct);
            await _process.StandardInput.FlushAsync(ct);
        }
        catch (IOException)
        {
            // It has ended already; why is asked when it is over.
        }
    }

    /// <summary>Ends it where it stands.</summary>
    public async Task KillAsync(CancellationToken ct)
    {
        _process.Kill();
        await EndAsync(ct);
    }

    /// <summary>Until it has ended by itself and everything that it said was heard.</summary>
    public async Task EndAsync(CancellationToken ct)
    {
        await _process.WaitForExitAsync(ct);
        await _heard.WaitAsync(ct);
        IsInterrupted = _process.ExitCode == Killed;
        Complaint = IsInterrupted || _process.ExitCode == ExitCode.Done ? null : $"付款的进程自己停了（{_process.ExitCode}）：{await _error}";
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync(CancellationToken.None);
        }

        _process.Dispose();
    }

    private async Task HearAsync(Process process)
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Read(line, ChaosPayer.Asked) is { } asked)
            {
                Unanswered = asked;
            }
            else if (Read(line, ChaosPayer.Answered) is { } answered)
            {
                Answered.Add(answered);
                Unanswered = null;
            }

            if (line == ChaosPayer.Ready ? _after == 0 : Answered.Count == _after)
            {
                _ready.TrySetResult();
            }
        }
    }

    // A line is one write of a few bytes: a pipe takes it whole or not at all.
    private static long? Read(string line, string mark) =>
        line.StartsWith(mark, StringComparison.Ordinal) && long.TryParse(line.AsSpan(mark.Length), CultureInfo.InvariantCulture, out var id) ? id : null;
}
