using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Peiyu.Core.Data;

namespace Peiyu.Core.Audit;

/// <summary>The hash of an entry over its own words and the hash before it: a changed, lost or added entry breaks the chain there.</summary>
public static class AuditChain
{
    /// <summary>What stands before the first entry.</summary>
    public static string Start { get; } = new('0', 64);

    /// <summary>Each part with its length before it, so that no two entries read the same.</summary>
    public static string HashOf(AuditEntry entry)
    {
        var text = new StringBuilder();
        foreach (var part in Parts(entry))
        {
            text.Append(CultureInfo.InvariantCulture, $"{part.Length}:{part};");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>Where the chain breaks; null where it holds.</summary>
    /// <param name="entry">The next entry.</param>
    /// <param name="before">The one before it; null for the first.</param>
    public static AuditBreak? BreakAt(AuditEntry entry, AuditEntry? before)
    {
        var expected = (before?.Id ?? 0) + 1;
        return entry.Id != expected ? new(expected, $"第 {expected} 条不见了，后面是第 {entry.Id} 条。")
            : entry.Previous != (before?.Hash ?? Start) ? new(entry.Id, $"第 {entry.Id} 条接不上前一条：前一条被改过或换过。")
            : entry.Hash != HashOf(entry) ? new(entry.Id, $"第 {entry.Id} 条的内容被改过。")
            : null;
    }

    private static IEnumerable<string> Parts(AuditEntry entry) =>
    [
        entry.Previous,
        entry.Id.ToString(CultureInfo.InvariantCulture),
        entry.At.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
        entry.AccountId?.ToString(CultureInfo.InvariantCulture) ?? "",
        entry.Actor,
        entry.Act,
        entry.On,
        entry.Subject,
        entry.Reason,
        entry.Details,
    ];
}
