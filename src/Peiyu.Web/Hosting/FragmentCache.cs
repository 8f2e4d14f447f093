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

    public string? Find(string key)
    {
        var html = _cache.Get<string>(key);
        Instruments.LookedUp(html is not null);
        return html;
    }

    public void Keep(string key, string html) =>
        _cache.Set(key, html, new MemoryCacheEntryOptions { Size = (key.Length + html.Length) * (long)sizeof(char) });

    public void Dispose() => _cache.Dispose();
}
