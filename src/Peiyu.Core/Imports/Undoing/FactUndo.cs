namespace Peiyu.Core.Imports.Undoing;

/// <summary>A value of a fact while an undoing is worked out.</summary>
internal sealed class FactUndo
{
    /// <summary>What the import said; null also where it is none of its values.</summary>
    public string? Said { get; init; }

    /// <summary>The import's own entry; 0 where the value is none of its.</summary>
    public long SaidId { get; init; }

    /// <summary>What counts now.</summary>
    public string? Stored { get; set; }

    /// <summary>What would count without it.</summary>
    public string? Settled { get; set; }

    public long SettledId { get; set; }

    public bool IsOurs => SaidId > 0;

    public bool Changes => IsOurs && Stored != Settled;

    /// <summary>Somebody said something else later, and that stays.</summary>
    public bool IsKept => IsOurs && !Changes && SettledId > SaidId;

    public bool IsThereAfter => (IsOurs ? Settled : Stored) is not null;
}
