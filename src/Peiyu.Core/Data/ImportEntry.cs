namespace Peiyu.Core.Data;

/// <summary>An import that went in, whole. Its number is also the revision of the register.</summary>
public sealed class ImportEntry
{
    public long Id { get; set; }

    /// <summary>When it went in, UTC.</summary>
    public DateTime At { get; set; }

    /// <summary>The name of the file or folder, without its path.</summary>
    public required string Source { get; set; }

    /// <summary>The plan whose kinds and facts it was read by.</summary>
    public required string Plan { get; set; }

    public int Added { get; set; }

    public int Changed { get; set; }

    public int Unchanged { get; set; }

    public int Refused { get; set; }
}
