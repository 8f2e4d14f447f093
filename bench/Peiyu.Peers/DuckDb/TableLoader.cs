using DuckDB.NET.Data;
using Peiyu.Feel.Values;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Peers.DuckDb;

/// <summary>Fills the tables of DuckDB by its appender, in its own types: days as dates, choices as enums, money as decimals of 64 bits.</summary>
internal sealed class TableLoader(DuckDBConnection connection)
{
    // Wide enough for the money of a county, narrow enough for DuckDB to keep it and its products in 64 bits.
    private const string Money = "DECIMAL(14, 2)";

    /// <summary>The facts that the awards read, each period a column of the table of enterprises.</summary>
    private static readonly (string Fact, string Period, string Type)[] Facts =
    [
        ("工业总产值", "2022Q1", Money), ("工业总产值", "2023Q1", Money), ("全市复合排名", "2023Q1", "INTEGER"),
        ("应纳税所得额", "2021", Money), ("应纳税所得额", "2022", Money), ("城镇土地使用税额", "2021", Money), ("城镇土地使用税额", "2022", Money),
        ("从业人员", "2021", "INTEGER"), ("从业人员", "2022", "INTEGER"), ("营业收入", "2021", Money), ("营业收入", "2022", Money),
    ];

    public void LoadEnterprises(Plan plan, Population population)
    {
        var fields = plan.Register.Fields.Where(field => field.Name is "行业代码" or "企业规模").ToList();
        var periods = Facts.Select(fact => Period.TryParse(fact.Period, out var period) ? period : Period.None).ToArray();
        Fill(
            "企业",
            ["行 INTEGER", .. fields.Select(Declare), .. Facts.Select(fact => $"{fact.Fact}_{fact.Period} {fact.Type}")],
            population.Enterprises.Select((enterprise, row) => (IEnumerable<object?>)
            [
                row,
                .. fields.Select(field => Plain(enterprise.Record[field], "")),
                .. Facts.Select((fact, at) => Plain(enterprise.Facts.Find(fact.Fact, periods[at]), fact.Type)),
            ]));
    }

    public void LoadCases(Plan plan, Kind kind, Population population, IReadOnlyDictionary<Enterprise, int> rows)
    {
        var fields = kind.Fields.Where(field => field != kind.Owner && field.Name is not ("文号" or "项目名称")).ToList();
        // The only kind that others refer to.
        var talents = kind.Fields.Where(field => field.Type.Name == "reference").ToList();
        var places = talents.Count > 0 ? Places(population.Cases(plan.Kinds.First(other => other.Name == "人才"))) : [];
        Fill(
            kind.Name,
            ["行 INTEGER", "企业 INTEGER", "行序 INTEGER", .. fields.Select(Declare), .. talents.Select(_ => "人才 INTEGER")],
            population.Cases(kind).Select((record, row) => (IEnumerable<object?>)
            [
                row,
                record.Enterprise is { } owner ? (object)rows[owner] : null,
                record.Order,
                .. fields.Select(field => Plain(record[field], Declare(field))),
                .. talents.Select(field => record.Text(field) is { } key && places.TryGetValue(key, out var place) ? (object)place : null),
            ]));
    }

    private static Dictionary<string, int> Places(IReadOnlyList<CaseRecord> cases)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var row = 0; row < cases.Count; row++)
        {
            places.TryAdd(cases[row].Key!, row);
        }

        return places;
    }

    private static string Declare(Field field) => $"{field.Name} " + field.Type switch
    {
        { Name: "date" } => "DATE",
        { Name: "yes-no" } => "BOOLEAN",
        { Name: "money" } => Money,
        { Name: "choice", Choices: { Count: > 0 } choices } => $"ENUM ({string.Join(", ", choices.Select(text => $"'{text}'"))})",
        _ => "VARCHAR",
    };

    private static object? Plain(FeelValue? value, string type) => value switch
    {
        FeelText text => text.Value,
        FeelNumber number => type.EndsWith("INTEGER", StringComparison.Ordinal) ? (object)(int)number.Value : number.Value,
        FeelBoolean truth => truth.Value,
        FeelDate date => date.Value,
        _ => null,
    };

    /// <summary>Appended with choices as texts first; DuckDB makes them enums.</summary>
    private void Fill(string table, IReadOnlyList<string> columns, IEnumerable<IEnumerable<object?>> rows)
    {
        var names = columns.Select(column => column[..column.IndexOf(' ', StringComparison.Ordinal)]).ToList();
        var types = columns.Select(column => column[(column.IndexOf(' ', StringComparison.Ordinal) + 1)..]).ToList();
        var loaded = names.Select((name, at) => $"{name} {(types[at].StartsWith("ENUM", StringComparison.Ordinal) ? "VARCHAR" : types[at])}");
        Execute($"CREATE TABLE 装入 ({string.Join(", ", loaded)})");
        using (var appender = connection.CreateAppender("装入"))
        {
            foreach (var row in rows)
            {
                Append(appender.CreateRow(), row);
            }
        }

        Execute($"CREATE TABLE {table} AS SELECT {string.Join(", ", names.Select((name, at) => $"{name}::{types[at]} AS {name}"))} FROM 装入");
        Execute("DROP TABLE 装入");
    }

    private static void Append(IDuckDBAppenderRow row, IEnumerable<object?> values)
    {
        foreach (var value in values)
        {
            _ = value switch
            {
                int number => row.AppendValue(number),
                decimal number => row.AppendValue(number),
                bool truth => row.AppendValue(truth),
                DateOnly day => row.AppendValue(day),
                string text => row.AppendValue(text),
                _ => row.AppendNullValue(),
            };
        }

        row.EndRow();
    }

    private void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
