namespace Peiyu.Core.Data;

/// <summary>One act on record: who did what, when and why. Each entry carries the hash of the one before.</summary>
public sealed class AuditEntry
{
    /// <summary>1, 2, 3 … without a gap.</summary>
    public long Id { get; set; }

    /// <summary>UTC, whole milliseconds.</summary>
    public DateTime At { get; set; }

    /// <summary>The account; null for the command line and for somebody who is not known.</summary>
    public long? AccountId { get; set; }

    /// <summary>The account's name at the time.</summary>
    public required string Actor { get; set; }

    /// <summary>What was done, one of <see cref="Plans.Model.Acts"/> or a sign-in.</summary>
    public required string Act { get; set; }

    /// <summary>What it was done on: a kind's name, 账号, 权限, 登录.</summary>
    public required string On { get; set; }

    /// <summary>The thing itself in words: 演示企业0800193有限公司 主营业务收入 2022.</summary>
    public required string Subject { get; set; }

    /// <summary>Why, as the person wrote it; empty where none was asked.</summary>
    public required string Reason { get; set; }

    /// <summary>What it was before and is now, in words; empty where there is nothing more to say.</summary>
    public required string Details { get; set; }

    /// <summary>The hash of the entry before; 64 zeros for the first.</summary>
    public required string Previous { get; set; }

    /// <summary>SHA-256 over everything above, in hexadecimal.</summary>
    public required string Hash { get; set; }
}
