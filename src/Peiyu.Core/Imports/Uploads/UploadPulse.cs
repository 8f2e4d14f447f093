using System.Data.Common;

namespace Peiyu.Core.Imports.Uploads;

/// <summary>Keeps saying how far the work on an upload is, and hears when it was given up meanwhile.</summary>
internal sealed class UploadPulse : IProgress<ImportStep>, IAsyncDisposable
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    private readonly UploadClaims _claims;
    private readonly UploadJob _job;
    private readonly CancellationTokenSource _stop;
    private readonly CancellationTokenSource _over = new();
    private readonly Task _beating;
    private ImportStep _step = new("开始读");

    public UploadPulse(UploadClaims claims, UploadJob job, CancellationToken ct)
    {
        (_claims, _job, _stop) = (claims, job, CancellationTokenSource.CreateLinkedTokenSource(ct));
        _beating = Task.Run(BeatAsync, CancellationToken.None);
    }

    /// <summary>Asks for an end: the program stops, or the upload was given up.</summary>
    public CancellationToken Token => _stop.Token;

    public void Report(ImportStep value) => Volatile.Write(ref _step, value);

    public async ValueTask DisposeAsync()
    {
        await _over.CancelAsync();
        await _beating;
        _over.Dispose();
        _stop.Dispose();
    }

    private async Task BeatAsync()
    {
        using var timer = new PeriodicTimer(Beat);
        var (told, silent) = ((ImportStep?)null, TimeSpan.Zero);
        try
        {
            while (await timer.WaitForNextTickAsync(_over.Token))
            {
                var step = Volatile.Read(ref _step);
                silent += Beat;
                if (step != told || silent >= Longest)
                {
                    await TellAsync(step);
                    (told, silent) = (step, TimeSpan.Zero);
                }
            }
        }
        catch (OperationCanceledException) when (_over.IsCancellationRequested)
        {
            // The work is over.
        }
    }

    private async Task TellAsync(ImportStep step)
    {
        try
        {
            if (!await _claims.TouchAsync(_job, step, _over.Token))
            {
                await _stop.CancelAsync();
            }
        }
        catch (DbException)
        {
            // SQLite has one writer, and that may be this very import: the next beat tells it.
        }
    }
}
