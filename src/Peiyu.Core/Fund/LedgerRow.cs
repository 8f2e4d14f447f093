using Peiyu.Core.Data;

namespace Peiyu.Core.Fund;

/// <summary>A posting as a person reads it.</summary>
/// <param name="Entry">As it is kept.</param>
/// <param name="CaseKey">The claim's number; null where it is about none.</param>
/// <param name="Lines">What goes out first, then what goes in.</param>
public sealed record LedgerRow(LedgerEntry Entry, string? CaseKey, IReadOnlyList<LedgerLine> Lines)
{
    public LedgerAct Act => Enum.Parse<LedgerAct>(Entry.Act);

    public string Pot => Lines[0].Pot;

    /// <summary>The year that the money comes from.</summary>
    public int Year => Lines.Min(line => line.Year);

    /// <summary>What was moved.</summary>
    public decimal Yuan => Fen.ToYuan(Lines.Where(line => line.Fen > 0).Sum(line => line.Fen));

    /// <summary>Into which account how much, in yuan; below zero out of it.</summary>
    public IEnumerable<(string Pot, int Year, string Bucket, decimal Yuan)> Parts =>
        Lines.Select(line => (line.Pot, line.Year, line.Bucket, Fen.ToYuan(line.Fen)));
}
