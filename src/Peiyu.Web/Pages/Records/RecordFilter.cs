using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Peiyu.Core.Audit;

namespace Peiyu.Web.Pages.Records;

/// <summary>The conditions of the list of records, as they stand in its address.</summary>
/// <param name="Query">Which entries.</param>
/// <param name="Before">Only older ones than that number; null: from the latest.</param>
internal sealed record RecordFilter(AuditQuery Query, long? Before)
{
    private const string BeforeKey = "before";

    public bool IsEmpty => Query == new AuditQuery(null, null, null, null, null);

    public static RecordFilter Read(IQueryCollection query) => new(
        new(Given(query, "who"), Given(query, "act"), Given(query, "on"), Day(query, "from"), Day(query, "until")),
        long.TryParse(query[BeforeKey], NumberStyles.None, CultureInfo.InvariantCulture, out var before) ? before : null);

    /// <summary>The same conditions at another address or place.</summary>
    public string To(string path, long? before = null, string? format = null)
    {
        var query = new QueryBuilder();
        foreach (var (key, value) in new[]
        {
            ("who", Query.Who), ("act", Query.Act), ("on", Query.On), ("from", Text(Query.From)), ("until", Text(Query.Until)),
            (BeforeKey, before?.ToString(CultureInfo.InvariantCulture)), ("format", format),
        })
        {
            if (!string.IsNullOrEmpty(value))
            {
                query.Add(key, value);
            }
        }

        return path + query.ToQueryString();
    }

    public static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Given(IQueryCollection query, string key) => query[key].ToString() is { Length: > 0 } value ? value : null;

    private static DateOnly? Day(IQueryCollection query, string key) =>
        DateOnly.TryParseExact(query[key], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year > 1900 && day.Year < 9000
            ? day
            : null;
}
