namespace Peiyu.Core.Accounts;

/// <summary>Counts wrong tries of names that nobody has, as an account counts its own.</summary>
internal sealed class UnknownNames(TimeProvider clock)
{
    // Whoever tries more names than that learns something only of names forgotten again.
    private const int Most = 10_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, (int Failures, DateTime Until)> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Until when the name is locked, UTC; null where it is not.</summary>
    public DateTime? LockedUntil(string name)
    {
        lock (_lock)
        {
            return _names.TryGetValue(Key(name), out var known) && known.Until > clock.GetUtcNow().UtcDateTime ? known.Until : null;
        }
    }

    /// <summary>Counts a wrong try; gives until when the name is locked, where that was one too many.</summary>
    public DateTime? Fail(string name)
    {
        lock (_lock)
        {
            if (_names.Count >= Most)
            {
                _names.Clear();
            }

            var failures = _names.GetValueOrDefault(Key(name)).Failures + 1;
            var isTooMany = failures >= SigningKeeper.MostFailures;
            DateTime? until = isTooMany ? clock.GetUtcNow().UtcDateTime + SigningKeeper.LockedFor : null;
            _names[Key(name)] = (isTooMany ? 0 : failures, until ?? default);
            return until;
        }
    }

    private static string Key(string name) => name.Trim() is { Length: > 64 } text ? text[..64] : name.Trim();
}
