using Peiyu.Columns;
using Peiyu.Columns.Storage;
using Peiyu.Plans.Model;

namespace Peiyu.Bench.Peers;

/// <summary>The columns that the awards have read, without the population that they were made of: the collector need not walk it.</summary>
internal static class ColumnsAlone
{
    /// <param name="store">After the awards were evaluated.</param>
    public static ColumnStore Of(ColumnStore store)
    {
        // Locals for what the functions below hold on to: with the store they would keep the population too.
        var (facts, register, enterprises) = (store.Facts.ToDictionary(), store.Register.Kind, store.Enterprises);
        var tables = store.Tables.Select(table => Copy(table, enterprises)).ToList();
        return new(tables, tables.First(table => table.Kind == register), (name, period) => facts[(name, period)], population: null);
    }

    private static Table Copy(Table table, int enterprises)
    {
        var columns = table.Columns.ToDictionary();
        Column Read(Field field) => columns[field];
        return new(table.Kind, table.Count, Read, table.Owners, table.Orders, enterprises);
    }
}
