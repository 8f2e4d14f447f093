using System.Globalization;

namespace Peiyu.Core.Interchange.Workbooks;

/// <summary>Which cell styles of a workbook show dates: a workbook stores a date as a number and only the style tells.</summary>
internal static class DateStyles
{
    internal static IReadOnlyList<bool> Read(Package package, string? path)
    {
        var custom = new Dictionary<int, bool>();
        var formats = new List<int>();
        using var part = path is null ? null : package.Read(path, Refusals.Part(package.File, "样式表"));
        if (part is null || !part.MoveToRoot())
        {
            return [];
        }

        while (part.MoveToChild(0))
        {
            if (part.IsEmptyElement)
            {
                continue;
            }

            if (part.Name == "numFmts")
            {
                ReadCustom(part, custom);
            }
            else if (part.Name == "cellXfs")
            {
                ReadFormats(part, formats);
            }
        }

        return [.. formats.Select(id => custom.TryGetValue(id, out var isDate) ? isDate : IsBuiltInDate(id))];
    }

    /// <summary>
    /// The numbers that have no code in the file: 27 to 36 and 50 to 58 are the Chinese, Japanese and Korean forms. Times
    /// are among them; a time alone is below 1 and no date for that reason.
    /// </summary>
    private static bool IsBuiltInDate(int id) => id is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58);

    private static void ReadCustom(PartReader part, Dictionary<int, bool> custom)
    {
        while (part.MoveToChild(1))
        {
            custom[Id(part)] = NumberFormat.ShowsDate(part.Attribute("formatCode") ?? "");
        }
    }

    private static void ReadFormats(PartReader part, List<int> formats)
    {
        while (part.MoveToChild(1))
        {
            formats.Add(Id(part));
        }
    }

    private static int Id(PartReader part) =>
        int.TryParse(part.Attribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;
}
