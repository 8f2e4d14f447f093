using System.Collections.Concurrent;

namespace Peiyu.Web.Keeping;

/// <summary>
/// Lets one make what many ask for at once: whoever comes meanwhile waits for the first. What the first could not give (it failed, or
/// it is for nobody else) each of the others makes for itself, beside each other.
/// </summary>
internal sealed class Turns<T>
    where T : class
{
    private readonly ConcurrentDictionary<string, Turn> _first = new(StringComparer.Ordinal);

    public Turn Take(string key)
    {
        var mine = new Turn(this, key);
        var first = _first.GetOrAdd(key, mine);
        if (first != mine)
        {
            mine.First = first;
        }

        return mine;
    }

    /// <summary>One asker's turn; at its end the others stop waiting.</summary>
    internal sealed class Turn(Turns<T> all, string key) : IDisposable
    {
        private readonly TaskCompletionSource<T?> _given = new(TaskCreationOptions.RunContinuationsAsynchronously);

        internal Turn? First { get; set; }

        /// <returns>What the first gave; null for the first, and where it gave nothing.</returns>
        public Task<T?> OfAnotherAsync(CancellationToken cancellation) =>
            First is null ? Task.FromResult<T?>(null) : First._given.Task.WaitAsync(cancellation);

        public void Give(T made) => _given.TrySetResult(made);

        public void Dispose()
        {
            if (First is null)
            {
                all._first.TryRemove(KeyValuePair.Create(key, this));
                _given.TrySetResult(null);
            }
        }
    }
}
