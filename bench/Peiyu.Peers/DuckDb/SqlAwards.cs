using DuckDB.NET.Data;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Peers.DuckDb;

/// <summary>
/// All awards of guanxian-2023 as SQL over tables in the memory of DuckDB: a second meaning of the plan, written from its text by hand
/// and not by our compiler. For days of 2023 and on after the first quarter.
/// </summary>
public sealed class SqlAwards : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");
    private readonly Plan _plan;
    private readonly List<DuckDBCommand> _totals = [];

    private SqlAwards(Plan plan)
    {
        _plan = plan;
        _connection.Open();
    }

    public static SqlAwards Load(Plan plan, Population population, DateOnly asOf)
    {
        var awards = new SqlAwards(plan);
        var rows = population.Enterprises.Select((enterprise, row) => (enterprise, row)).ToDictionary(pair => pair.enterprise, pair => pair.row);
        var loader = new TableLoader(awards._connection);
        loader.LoadEnterprises(plan, population);
        foreach (var kind in plan.Kinds.Where(kind => kind != plan.Register && (plan.Policies.Any(policy => policy.On == kind) || kind.Name == "人才")))
        {
            loader.LoadCases(plan, kind, population, rows);
        }

        awards.Execute(AwardSql.Words(asOf));
        awards.Prepare();
        return awards;
    }

    /// <summary>How many threads DuckDB works with.</summary>
    public void SetThreads(int threads) => Execute($"SET threads = {threads}");

    /// <summary>All awards, one statement a kind of case.</summary>
    public IReadOnlyDictionary<string, AwardTotal> Totals()
    {
        var totals = new Dictionary<string, AwardTotal>(StringComparer.Ordinal);
        foreach (var command in _totals)
        {
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                var total = new AwardTotal(reader.GetString(0), reader.GetInt64(1), reader.GetInt64(2), reader.GetDecimal(3));
                totals.Add(total.Policy, total);
            }
        }

        return totals;
    }

    /// <summary>All awards, every entry in a table of its own.</summary>
    public void Keep()
    {
        foreach (var policy in _plan.Policies)
        {
            Execute($"CREATE OR REPLACE TEMP TABLE 答案_{policy.Id.Replace('-', '_')} AS {AwardSql.Entries(policy)}");
        }
    }

    /// <summary>Every event within the plan year, or enterprise, of one award.</summary>
    public IReadOnlyList<AwardEntry> Entries(Policy policy)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = AwardSql.Entries(policy);
        using var reader = command.ExecuteReader();
        var entries = new List<AwardEntry>();
        while (reader.Read())
        {
            entries.Add(new(
                reader.GetInt32(0),
                reader.GetInt32(1),
                reader.IsDBNull(2) ? null : reader.GetBoolean(2),
                reader.IsDBNull(3) ? null : reader.GetDecimal(3)));
        }

        return entries;
    }

    public void Dispose()
    {
        _totals.ForEach(command => command.Dispose());
        _connection.Dispose();
    }

    private void Prepare()
    {
        foreach (var kind in _plan.Policies.GroupBy(policy => policy.On))
        {
            var command = _connection.CreateCommand();
            command.CommandText = string.Join("\nUNION ALL\n", kind.Select(AwardSql.Total));
            command.Prepare();
            _totals.Add(command);
        }
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
