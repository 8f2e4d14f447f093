namespace Peiyu.Core.Data;

/// <summary>A message (通知) to an account.</summary>
public sealed class Message
{
    public long Id { get; set; }

    public long AccountId { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }

    public required string Text { get; set; }

    /// <summary>The address of what it speaks of, from the site's root.</summary>
    public required string Link { get; set; }

    /// <summary>UTC; null while unread.</summary>
    public DateTime? ReadAt { get; set; }
}
