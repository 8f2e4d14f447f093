using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Peiyu.Core.Data;

/// <summary>A database of its own for a trial, thrown away with everything in it.</summary>
public sealed class ScratchDatabase : IAsyncDisposable
{
    private readonly string? _folder;

    private ScratchDatabase(string connection, string? folder) => (Connection, _folder) = (connection, folder);

    /// <summary>As for the setting Peiyu:Database; the database is made when it is brought to the present model.</summary>
    public string Connection { get; }

    /// <param name="server">A PostgreSQL server on which databases may be made, as a connection string; null: a SQLite file.</param>
    /// <exception cref="DatabaseUnusableException">It is no connection string.</exception>
    public static ScratchDatabase Create(string? server)
    {
        if (server is null)
        {
            var folder = Directory.CreateTempSubdirectory("peiyu-scratch-").FullName;
            return new(Path.Combine(folder, "peiyu.db"), folder);
        }

        try
        {
            return new(new NpgsqlConnectionStringBuilder(server) { Database = $"peiyu_scratch_{Guid.NewGuid():N}" }.ConnectionString, null);
        }
        catch (ArgumentException exception)
        {
            throw new DatabaseUnusableException("写的不是 PostgreSQL 的连接串；要写成 Host=…;Username=…;Database=…。", exception);
        }
    }

    public async ValueTask DisposeAsync()
    {
        var builder = new DbContextOptionsBuilder<PeiyuDb>();
        new DatabaseOptions { Database = Connection }.Configure(builder);
        await using (var db = new PeiyuDb(builder.Options))
        {
            await db.Database.EnsureDeletedAsync();
        }

        if (_folder is not null)
        {
            Directory.Delete(_folder, recursive: true);
        }
    }
}
