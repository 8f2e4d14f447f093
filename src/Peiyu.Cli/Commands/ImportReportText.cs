using Peiyu.Core.Imports;

namespace Peiyu.Cli.Commands;

/// <summary>What an import does, for a person.</summary>
internal static class ImportReportText
{
    // A first import changes everything; a list of thousands would bury the sums.
    private const int MostChangesShown = 20;

    public static void Write(TextWriter output, ImportReport report, bool preview)
    {
        var table = new TextTable("表", "新增", "更新", "不变", "没有读入").Right(1, 2, 3, 4);
        foreach (var sheet in report.Sheets.Where(sheet => sheet.Added + sheet.Changed + sheet.Unchanged + sheet.Refused > 0))
        {
            table.Add(sheet.Sheet, $"{sheet.Added}", $"{sheet.Changed}", $"{sheet.Unchanged}", $"{sheet.Refused}");
        }

        table.Write(output);
        WriteChanges(output, report);
        output.WriteLine(Outcome(report, preview));
    }

    private static void WriteChanges(TextWriter output, ImportReport report)
    {
        foreach (var change in report.Updates.Take(MostChangesShown))
        {
            var fields = change.Fields.Select(field => $"{field.Field} {(field.Before.Length == 0 ? "（空）" : field.Before)} → {field.After}");
            output.WriteLine($"更新　{change.Sheet} 第 {change.Row} 行 {change.Label}：{string.Join("，", fields)}");
        }

        if (report.Changed > MostChangesShown)
        {
            output.WriteLine($"……另有 {report.Changed - MostChangesShown} 行更新。");
        }
    }

    private static string Outcome(ImportReport report, bool preview) =>
        preview ? "这是预览，什么都没有改。"
        : report.Revision is { } revision ? $"已导入，企业库现在是第 {revision} 版。"
        : "没有新内容，什么都没有改。";
}
