using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Peiyu.Core.Imports.Uploads;

/// <summary>What an upload would do or did, as it is kept beside it.</summary>
/// <param name="Sheets">The counts by sheet.</param>
/// <param name="Updates">The first rows that change something.</param>
/// <param name="Additions">The first rows that are new.</param>
/// <param name="Problems">All problems, by sheet and column; what was left out first.</param>
/// <param name="Refused">How many rows were left out.</param>
public sealed record UploadReport(
    IReadOnlyList<SheetCounts> Sheets,
    IReadOnlyList<ReportedRow> Updates,
    IReadOnlyList<ReportedRow> Additions,
    IReadOnlyList<ReportedProblems> Problems,
    int Refused)
{
    /// <summary>How many rows are listed; the others are counted.</summary>
    public const int MostRows = 200;

    /// <summary>How many sentences of a column's problems are listed.</summary>
    public const int MostSentences = 10;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public int Added => Sheets.Sum(sheet => sheet.Added);

    public int Changed => Sheets.Sum(sheet => sheet.Changed);

    public int Unchanged => Sheets.Sum(sheet => sheet.Unchanged);

    public bool HasNews => Added + Changed > 0;

    internal static UploadReport Of(ImportReport report) => new(
        [.. report.Sheets.Where(sheet => sheet.Added + sheet.Changed + sheet.Unchanged + sheet.Refused > 0)],
        [.. report.Updates.Take(MostRows).Select(ReportedRow.Of)],
        [.. report.Additions.Take(MostRows).Select(ReportedRow.Of)],
        [
            .. report.Problems.GroupBy(problem => (problem.Sheet, Column: problem.Column ?? "", problem.Refused))
                .Select(group => new ReportedProblems(
                    group.Key.Sheet,
                    group.Key.Column,
                    group.Key.Refused,
                    group.Count(),
                    [.. group.Take(MostSentences).Select(problem => problem.Message)]))
                .OrderByDescending(group => group.Refused),
        ],
        report.Refused.Count);

    internal string ToJson() => JsonSerializer.Serialize(this, Json);

    internal static UploadReport? FromJson(string? json) => json is null ? null : JsonSerializer.Deserialize<UploadReport>(json, Json);
}
