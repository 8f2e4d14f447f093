using Peiyu.Core.Data;

namespace Peiyu.Core.Enterprises;

/// <summary>A value of a fact as it was once said, and by whom.</summary>
/// <param name="Id">Later ones are higher.</param>
/// <param name="Fact">The fact's name.</param>
/// <param name="Period">As in the 期间 column; empty for a fact without period.</param>
/// <param name="Value">Null: the value was taken back.</param>
/// <param name="Import">The import, entry or undoing that said it.</param>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who.</param>
/// <param name="Kind">From a file, by hand, by undoing.</param>
/// <param name="Source">The file's name, or in words.</param>
/// <param name="Reason">Why; empty where none was asked.</param>
public sealed record FactSaid(
    long Id, string Fact, string Period, string? Value, long Import, DateTime At, string By, ImportKind Kind, string Source, string Reason);
