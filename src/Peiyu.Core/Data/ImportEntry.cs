namespace Peiyu.Core.Data;

/// <summary>Something that went into the register, whole: a file, a value by hand, the undoing of an earlier one. Its number is also the revision of the register.</summary>
public sealed class ImportEntry
{
    public long Id { get; set; }

    /// <summary>When it went in, UTC.</summary>
    public DateTime At { get; set; }

    public ImportKind Kind { get; set; }

    /// <summary>The account's name at the time.</summary>
    public required string By { get; set; }

    /// <summary>Null for the command line.</summary>
    public long? AccountId { get; set; }

    /// <summary>Why; empty where none was asked.</summary>
    public required string Reason { get; set; }

    /// <summary>The import that it takes back; null for any other.</summary>
    public long? Undoes { get; set; }

    /// <summary>The name of the file or folder, without its path; in words where there was no file.</summary>
    public required string Source { get; set; }

    /// <summary>The plan whose kinds and facts it was read by.</summary>
    public required string Plan { get; set; }

    public int Added { get; set; }

    public int Changed { get; set; }

    public int Unchanged { get; set; }

    public int Refused { get; set; }
}
