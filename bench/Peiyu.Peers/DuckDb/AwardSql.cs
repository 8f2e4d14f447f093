using System.Globalization;
using Peiyu.Plans.Model;

namespace Peiyu.Peers.DuckDb;

/// <summary>The awards of guanxian-2023 written as SQL by hand, one file each.</summary>
internal static class AwardSql
{
    /// <summary>The words that the awards share, as macros.</summary>
    public static string Words(DateOnly asOf) =>
        Read("_words").Replace("{as-of}", asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>One row an event within the plan year, or an enterprise: its place, its stage, whether it meets the award, the amount.</summary>
    public static string Entries(Policy policy)
    {
        var sql = Read(policy.Id);
        return policy.MatchOf is { } other ? sql.Replace($"{{{other}}}", Read(other), StringComparison.Ordinal) : sql;
    }

    /// <summary>One row: the award, how many meet it, of how many it can't be told, and the sum.</summary>
    public static string Total(Policy policy)
    {
        // An amount that can't be worked out makes the award unknown; one that the plan does not give does not.
        var unknown = policy.Amount is null ? "够条件 IS NULL" : "够条件 IS NULL OR (够条件 AND 金额 IS NULL)";
        var met = policy.Amount is null ? "够条件" : "够条件 AND 金额 IS NOT NULL";
        return $"SELECT '{policy.Id}', count(*) FILTER (WHERE {met}), count(*) FILTER (WHERE {unknown}), coalesce(sum(金额) FILTER (WHERE {met}), 0.00)::DECIMAL(18, 2) FROM (\n{Entries(policy)})";
    }

    private static string Read(string name)
    {
        using var stream = typeof(AwardSql).Assembly.GetManifestResourceStream($"{name}.sql")
            ?? throw new InvalidOperationException($"{name}.sql is missing.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
