namespace Peiyu.Core.Data;

/// <summary>
/// A case of a kind, the enterprises of the register among them. It holds only what never changes; what it says is the
/// sum of its events.
/// </summary>
public sealed class CaseEntry
{
    public long Id { get; set; }

    /// <summary>The kind's identifier in the plan.</summary>
    public required string Kind { get; set; }

    /// <summary>The key by which a later row is known to be the same case; null for a kind without a key.</summary>
    public string? Key { get; set; }

    /// <summary>The enterprise that it hangs on; null for the enterprise itself and for cases that name none.</summary>
    public string? Owner { get; set; }

    /// <summary>Its place among the cases of its kind: of two on the same day the earlier one in the file is first.</summary>
    public int Ordinal { get; set; }
}
