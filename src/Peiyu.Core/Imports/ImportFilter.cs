using Peiyu.Core.Data;

namespace Peiyu.Core.Imports;

/// <summary>Which imports are looked for.</summary>
/// <param name="Kind">From files, by hand, undoings; null: all.</param>
/// <param name="Text">In the file's name, the subject or who did it; empty: any.</param>
public sealed record ImportFilter(ImportKind? Kind, string Text)
{
    public static ImportFilter Everything { get; } = new(null, "");
}
