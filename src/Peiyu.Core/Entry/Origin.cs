using Peiyu.Core.Data;

namespace Peiyu.Core.Entry;

/// <summary>Where something that was said came from.</summary>
/// <param name="ImportId">The import, entry or undoing.</param>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who.</param>
/// <param name="Kind">From a file, by hand, by undoing.</param>
/// <param name="Source">The file's name, or in words.</param>
/// <param name="Reason">Why; empty where none was asked.</param>
public sealed record Origin(long ImportId, DateTime At, string By, ImportKind Kind, string Source, string Reason)
{
    internal static Origin Of(ImportEntry import) =>
        new(import.Id, import.At, import.By, import.Kind, import.Source, import.Reason);
}
