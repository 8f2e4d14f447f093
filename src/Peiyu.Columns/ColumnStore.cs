using Peiyu.Columns.Storage;
using Peiyu.Columns.Vectors;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Columns;

/// <summary>
/// A population in columns, to ask many questions of: numbers as whole steps, texts as codes, days as numbers, yes and no as bits.
/// A column is made when it is first read. It may be asked by several threads.
/// </summary>
public sealed class ColumnStore
{
    private readonly Dictionary<string, Table> _tables;
    private readonly Dictionary<(string Fact, Period Period), Column> _facts = [];
    private readonly Func<string, Period, Column> _readFact;
    private readonly Lock _lock = new();

    internal ColumnStore(IReadOnlyList<Table> tables, Table register, Func<string, Period, Column> readFact, Population? population)
    {
        _tables = tables.ToDictionary(table => table.Kind.Name, StringComparer.Ordinal);
        (Register, _readFact, Population) = (register, readFact, population);
    }

    /// <summary>How many enterprises.</summary>
    public int Enterprises => Register.Count;

    internal Table Register { get; }

    /// <summary>The population itself, for what has no form in columns; null where there are columns alone.</summary>
    internal Population? Population { get; }

    /// <param name="plan">Whose kinds the population was read by.</param>
    /// <param name="population">Everybody; it must not change afterwards.</param>
    public static ColumnStore Of(Plan plan, Population population)
    {
        var rows = new Dictionary<Enterprise, int>();
        foreach (var enterprise in population.Enterprises)
        {
            rows.Add(enterprise, rows.Count);
        }

        var register = new Table(
            plan.Register,
            rows.Count,
            field => ColumnBuilder.Make(rows.Count, row => population.Enterprises[row].Record[field]),
            [.. Enumerable.Range(0, rows.Count)],
            [.. population.Enterprises.Select(enterprise => enterprise.Record.Order)],
            rows.Count);
        var tables = plan.Kinds.Where(kind => kind != plan.Register).Select(kind => Cases(kind, population, rows));
        return new(
            [register, .. tables],
            register,
            (fact, period) => ColumnBuilder.Make(rows.Count, row => population.Enterprises[row].Facts.Find(fact, period)),
            population);
    }

    internal IEnumerable<Table> Tables => _tables.Values;

    /// <summary>The facts that were read so far.</summary>
    internal IReadOnlyDictionary<(string Fact, Period Period), Column> Facts => _facts;

    internal Table Table(Kind kind) => _tables[kind.Name];

    /// <summary>The place of a row in the population, by which what is otherwise equal stands in order: of a case that in its file.</summary>
    internal int PlaceOf(Table table, int row) => table == Register ? row : table.Orders[row];

    internal Table? Find(string kind) => _tables.GetValueOrDefault(kind);

    internal Column Fact(string name, Period period)
    {
        lock (_lock)
        {
            if (!_facts.TryGetValue((name, period), out var column))
            {
                _facts.Add((name, period), column = _readFact(name, period));
            }

            return column;
        }
    }

    private static Table Cases(Kind kind, Population population, Dictionary<Enterprise, int> rows)
    {
        var cases = population.Cases(kind);
        return new(
            kind,
            cases.Count,
            field => ColumnBuilder.Make(cases.Count, row => cases[row][field]),
            [.. cases.Select(record => record.Enterprise is { } owner ? rows[owner] : IntVector.None)],
            [.. cases.Select(record => record.Order)],
            rows.Count);
    }
}
