namespace Peiyu.Core.Data;

/// <summary>A file that belongs to a case (附件). It is kept in the database, away from anything that is served as it lies there.</summary>
public sealed class Attachment
{
    public long Id { get; set; }

    /// <summary>Null until the form that it came with is kept.</summary>
    public long? CaseId { get; set; }

    /// <summary>The field that it was given for.</summary>
    public required string Field { get; set; }

    /// <summary>The file's name as sent, without a path and without anything that is no letter, digit or plain mark.</summary>
    public required string Name { get; set; }

    /// <summary>What its content says it is: application/pdf.</summary>
    public required string Type { get; set; }

    public long Size { get; set; }

    /// <summary>SHA-256 of the content, in hexadecimal.</summary>
    public required string Hash { get; set; }

    public required byte[] Content { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }

    /// <summary>Null for the command line.</summary>
    public long? AccountId { get; set; }

    /// <summary>The account's name at the time.</summary>
    public required string By { get; set; }
}
