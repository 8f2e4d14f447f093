using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace Peiyu.Core.Data.Bulk;

/// <summary>Pours rows into a table within the open transaction. Values are long, int, string or null.</summary>
internal static class BulkInsert
{
    public static async Task WriteAsync(
        PeiyuDb db, BulkTable table, IEnumerable<IReadOnlyList<object?>> rows, CancellationToken ct)
    {
        switch (db.Database.GetDbConnection())
        {
            case NpgsqlConnection postgres:
                await CopyAsync(postgres, table, rows, ct);
                break;
            case SqliteConnection sqlite:
                Insert(sqlite, table, rows, ct);
                break;
        }
    }

    private static void Insert(
        SqliteConnection connection, BulkTable table, IEnumerable<IReadOnlyList<object?>> rows, CancellationToken ct)
    {
        using var target = new SqliteRows(connection, table);
        foreach (var row in rows)
        {
            ct.ThrowIfCancellationRequested();
            target.Add(row);
        }
    }

    private static async Task CopyAsync(
        NpgsqlConnection connection, BulkTable table, IEnumerable<IReadOnlyList<object?>> rows, CancellationToken ct)
    {
        await using var importer = await connection.BeginBinaryImportAsync(
            $"COPY {table.Name} ({string.Join(", ", table.Columns)}) FROM STDIN (FORMAT BINARY)", ct);
        foreach (var row in rows)
        {
            await importer.StartRowAsync(ct);
            foreach (var value in row)
            {
                await WriteAsync(importer, value, ct);
            }
        }

        await importer.CompleteAsync(ct);
    }

    private static Task WriteAsync(NpgsqlBinaryImporter importer, object? value, CancellationToken ct) => value switch
    {
        null => importer.WriteNullAsync(ct),
        long number => importer.WriteAsync(number, NpgsqlDbType.Bigint, ct),
        int number => importer.WriteAsync(number, NpgsqlDbType.Integer, ct),
        string text => importer.WriteAsync(text, NpgsqlDbType.Text, ct),
        _ => throw new ArgumentException($"没有为 {value.GetType()} 定写法。", nameof(value)),
    };
}
