using Peiyu.Core.Interchange;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Imports;

/// <summary>All that counts, value by value, as a full export tells it.</summary>
internal static class Everything
{
    /// <summary>Sorted lines: sheet, what the row is, field and value.</summary>
    public static async Task<SortedSet<string>> OfAsync(CoreFixture core)
    {
        var lines = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var sheet in await core.Exporter.SheetsAsync(TestContext.Current.CancellationToken))
        {
            foreach (var row in sheet.Rows)
            {
                Add(lines, sheet, row);
            }
        }

        return lines;
    }

    private static void Add(SortedSet<string> lines, WorkbookSheet sheet, IReadOnlyList<object?> row)
    {
        var name = string.Join('|', row.Take(sheet.Name switch { "指标" => 3, "企业" => 1, _ => 2 }));
        for (var i = 0; i < row.Count; i++)
        {
            if (row[i] is { } value && (sheet.Name != "指标" || i == 3))
            {
                lines.Add(FormattableString.Invariant($"{sheet.Name} {name} {sheet.Columns[i].Name}={value}"));
            }
        }
    }
}
