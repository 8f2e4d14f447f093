namespace Peiyu.Core.Data;

/// <summary>A file that was sent to be imported, and how far it is. It is kept until its import is over.</summary>
public sealed class Upload
{
    public long Id { get; set; }

    /// <summary>The file's name as sent, without a path.</summary>
    public required string Name { get; set; }

    /// <summary>The file; empty once it is imported or given up.</summary>
    public required byte[] Content { get; set; }

    public long AccountId { get; set; }

    /// <summary>The account's name at the time.</summary>
    public required string By { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }

    public UploadState State { get; set; }

    /// <summary>What is being done, for a person.</summary>
    public required string Step { get; set; }

    /// <summary>How much of it is done, 0 to 100.</summary>
    public int Percent { get; set; }

    /// <summary>When somebody last worked on it, UTC: one that has stood still is taken up again.</summary>
    public DateTime TouchedAt { get; set; }

    /// <summary>What it would do or did, as JSON; null before that is known.</summary>
    public string? Report { get; set; }

    /// <summary>The refused rows as a workbook; null where there are none.</summary>
    public byte[]? Refused { get; set; }

    /// <summary>What went in; null before.</summary>
    public long? ImportId { get; set; }
}
