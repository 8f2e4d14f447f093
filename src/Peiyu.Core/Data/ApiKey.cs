namespace Peiyu.Core.Data;

/// <summary>A key with which a program asks in the name of an account. Only its hash is kept.</summary>
public sealed class ApiKey
{
    public long Id { get; set; }

    public long AccountId { get; set; }

    /// <summary>What it is for, as its owner calls it.</summary>
    public required string Name { get; set; }

    /// <summary>The first characters, by which its owner knows it again.</summary>
    public required string Prefix { get; set; }

    /// <summary>SHA-256 of the key in hexadecimal.</summary>
    public required string Hash { get; set; }

    /// <summary>The acts that it may do of those that the account may, separated by blanks.</summary>
    public required string Acts { get; set; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; set; }

    /// <summary>UTC; from then on it opens nothing.</summary>
    public DateTime ExpiresAt { get; set; }

    /// <summary>UTC; null while it is good.</summary>
    public DateTime? RevokedAt { get; set; }

    /// <summary>UTC, to the hour; null before the first time.</summary>
    public DateTime? LastUsedAt { get; set; }
}
