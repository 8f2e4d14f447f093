using System.Buffers;

namespace Peiyu.Core.Interchange.Workbooks;

/// <summary>Excel's rules for sheet names. Names come from our code, so a bad one is a bug and no refusal.</summary>
internal static class SheetNames
{
    private const int Longest = 31;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("[]:*?/\\");

    internal static void Check(IReadOnlyList<WorkbookSheet> sheets)
    {
        if (sheets.Count == 0)
        {
            throw new ArgumentException("A workbook has at least one sheet.", nameof(sheets));
        }

        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, columns, _) in sheets)
        {
            if (!IsSound(name) || !seen.Add(name) || columns.Count == 0)
            {
                throw new ArgumentException($"“{name}” is no name for a sheet, is there twice, or has no columns.", nameof(sheets));
            }
        }
    }

    private static bool IsSound(string name) =>
        name.Length is > 0 and <= Longest
        && !string.IsNullOrWhiteSpace(name)
        && !name.AsSpan().ContainsAny(Forbidden)
        && !name.StartsWith('\'')
        && !name.EndsWith('\'');
}
