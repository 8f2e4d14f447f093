using Microsoft.Data.Sqlite;
using SQLitePCL;
using static SQLitePCL.raw;

namespace Peiyu.Core.Data.Bulk;

/// <summary>
/// One prepared INSERT, bound by position and stepped row by row. The provider's command looks every parameter up by name and
/// makes a reader for each row, which costs several times what SQLite itself needs.
/// </summary>
internal sealed class SqliteRows : IDisposable
{
    private readonly sqlite3 _db;
    private readonly sqlite3_stmt _statement;

    public SqliteRows(SqliteConnection connection, BulkTable table)
    {
        _db = connection.Handle!;
        var places = string.Join(", ", table.Columns.Select(_ => "?"));
        Check(sqlite3_prepare_v2(_db, $"INSERT INTO {table.Name} ({string.Join(", ", table.Columns)}) VALUES ({places})", out _statement));
    }

    public void Add(IReadOnlyList<object?> row)
    {
        for (var index = 0; index < row.Count; index++)
        {
            Check(Bind(index + 1, row[index]));
        }

        var code = sqlite3_step(_statement);
        Check(sqlite3_reset(_statement));
        if (code != SQLITE_DONE)
        {
            Check(code);
        }
    }

    public void Dispose() => _statement.Dispose();

    private int Bind(int place, object? value) => value switch
    {
        null => sqlite3_bind_null(_statement, place),
        long number => sqlite3_bind_int64(_statement, place, number),
        int number => sqlite3_bind_int(_statement, place, number),
        string text => sqlite3_bind_text(_statement, place, text),
        _ => throw new ArgumentException($"没有为 {value.GetType()} 定写法。", nameof(value)),
    };

    private void Check(int code)
    {
        if (code != SQLITE_OK)
        {
            throw new SqliteException(sqlite3_errmsg(_db).utf8_to_string(), code);
        }
    }
}
