using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace Peiyu.Core.Data.Bulk;

/// <summary>Pours rows into a table within the open transaction. Values are long, int, string or null.</summary>
internal static class BulkInsert
{
    public static Task WriteAsync(
        PeiyuDb db, BulkTable table, IEnumerable<IReadOnlyList<object?>> rows, CancellationToken ct) =>
        db.Database.GetDbConnection() is NpgsqlConnection connection
            ? CopyAsync(connection, table, rows, ct)
            : InsertAsync(db, table, rows, ct);

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

    private static async Task InsertAsync(
        PeiyuDb db, BulkTable table, IEnumerable<IReadOnlyList<object?>> rows, CancellationToken ct)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        var parameters = table.Columns.Select((_, index) => Parameter(command, index)).ToArray();
        command.Parameters.AddRange(parameters);
        // The names are ours, not the user's.
#pragma warning disable CA2100
        command.CommandText =
            $"INSERT INTO {table.Name} ({string.Join(", ", table.Columns)}) VALUES ({string.Join(", ", parameters.Select(parameter => parameter.ParameterName))})";
#pragma warning restore CA2100
        await command.PrepareAsync(ct);
        foreach (var row in rows)
        {
            ct.ThrowIfCancellationRequested();
            for (var index = 0; index < parameters.Length; index++)
            {
                parameters[index].Value = row[index] ?? DBNull.Value;
            }

            command.ExecuteNonQuery();
        }
    }

    private static DbParameter Parameter(DbCommand command, int index)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = $"$p{index}";
        return parameter;
    }
}
