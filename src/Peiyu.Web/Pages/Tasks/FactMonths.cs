using Peiyu.Core.Boards;
using Peiyu.Core.Enterprises;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Web.Pages.Tasks;

/// <summary>What enterprises reported of a monthly fact, this year beside the year before, as recorded: a page of them.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Enterprises">Those of this page.</param>
/// <param name="Count">How many there are on all pages.</param>
/// <param name="Page">From 1.</param>
public sealed record FactMonths(FactDefinition Fact, IReadOnlyList<Enterprise> Enterprises, int Count, int Page)
{
    public const int Size = 50;

    /// <summary>The months of the plan year that are over.</summary>
    public required IReadOnlyList<Period> Months { get; init; }

    public static async Task<FactMonths> ReadAsync(
        Board board, FactDefinition fact, string? unit, int page, ReportReader reports, EnterpriseReader reader, CancellationToken ct)
    {
        var all = await reports.ReportersAsync(board, fact, unit, ct);
        var here = Math.Clamp(page, 1, Math.Max(1, (all.Count + Size - 1) / Size));
        var codes = all.Skip((here - 1) * Size).Take(Size).Select(line => line.Code).ToList();
        var files = await reader.FindAsync(codes, board.AsOf, board.Scope, ct);
        return new(fact, [.. codes.Where(files.ContainsKey).Select(code => files[code].Enterprise)], all.Count, here)
        {
            Months = [.. Enumerable.Range(1, 12).Select(month => Period.OfMonth(board.Plan.Year, month)).Where(month => month.EndedBefore(board.AsOf))],
        };
    }

    public string? Value(Enterprise enterprise, Period month) => Shown.Value(enterprise.Facts.Find(Fact.Name, month));

    public string? Before(Enterprise enterprise, Period month) =>
        Shown.Value(enterprise.Facts.Find(Fact.Name, Period.OfMonth(month.Start.Year - 1, month.Start.Month)));
}
