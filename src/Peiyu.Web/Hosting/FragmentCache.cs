using Microsoft.Extensions.Caching.Memory;
using Peiyu.Core.Telemetry;

namespace Peiyu.Web.Hosting;

/// <summary>Parts of pages as they were rendered, the least used forgotten first. Whatever is in it can be rendered again.</summary>
public sealed class FragmentCache(IConfiguration configuration) : IDisposable
{
    /// <summary>The setting for how much it may hold, in megabytes.</summary>
    public const string SizeKey = "Peiyu:FragmentCacheMegabytes";

    private const long DefaultMegabytes = 24;

    private readonly MemoryCache _cache = new(new MemoryCacheOptions
    {
        SizeLimit = configuration.GetValue(SizeKey, DefaultMegabytes) * 1024 * 1024,
        CompactionPercentage = 0.2,
    });

    public string? Find(string key) => Find<string>(key);

    /// <typeparam name="T">What is kept under such keys.</typeparam>
    public T? Find<T>(string key)
        where T : class
    {
        var found = _cache.Get<T>(key);
        Instruments.LookedUp(found is not null);
        return found;
    }

    public void Keep(string key, string html) => Keep(key, html, html.Length * sizeof(char), null);

    /// <param name="key">Says everything that it depends on.</param>
    /// <param name="what">What is kept.</param>
    /// <param name="bytes">How large it is.</param>
    /// <param name="longest">For how long at most; null: until there is no room.</param>
    public void Keep(string key, object what, long bytes, TimeSpan? longest) => _cache.Set(
        key, what, new MemoryCacheEntryOptions { Size = (key.Length * sizeof(char)) + bytes, AbsoluteExpirationRelativeToNow = longest });

    public void Dispose() => _cache.Dispose();
}
