namespace Peiyu.Core.Data;

/// <summary>
/// A value of a fact. A correction adds an entry, it never overwrites one: of several for the same enterprise, fact and period
/// the one said last counts.
/// </summary>
public sealed class FactEntry
{
    /// <summary>In the order in which they were said.</summary>
    public long Id { get; set; }

    /// <summary>The enterprise of which it speaks, as a case of the register.</summary>
    public long EnterpriseId { get; set; }

    /// <summary>The fact's name.</summary>
    public required string Fact { get; set; }

    /// <summary>As written in the 期间 column; empty for a fact without period.</summary>
    public required string Period { get; set; }

    /// <summary>The value as text that reads back as the same value; null where a value is taken back.</summary>
    public string? Value { get; set; }

    /// <summary>The import that said it.</summary>
    public long ImportId { get; set; }
}
