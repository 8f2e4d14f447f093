using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Peiyu.Core;
using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Exports;
using Peiyu.Core.Imports;
using Peiyu.Core.Interchange;
using Xunit;

namespace Peiyu.TestKit;

/// <summary>The core on an empty database of its own, thrown away afterwards.</summary>
public sealed class CoreFixture : IAsyncDisposable
{
    /// <summary>The connection string of a PostgreSQL server on which databases may be made; unset: those tests are skipped.</summary>
    public const string PostgresVariable = "PEIYU_TEST_POSTGRES";

    // A server takes a hundred, and other tests run beside.
    private const int MostConnections = 40;

    private readonly ServiceProvider _services;
    private readonly Func<ValueTask> _drop;

    private CoreFixture(ServiceProvider services, string connection, Func<ValueTask> drop) =>
        (_services, Connection, _drop) = (services, connection, drop);

    /// <summary>As for the setting Peiyu:Database.</summary>
    public string Connection { get; }

    public Importer Importer => Get<Importer>();

    public Exporter Exporter => Get<Exporter>();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>A new empty database; the test is skipped, visibly, where there is no such server.</summary>
    /// <param name="database">Which.</param>
    /// <param name="partSize">How many enterprises boards evaluate at a time; null: as set.</param>
    /// <param name="clock">The clock; null: the real one.</param>
    /// <param name="plan">The plan's folder; null: the county's.</param>
    public static async Task<CoreFixture> CreateAsync(
        Database database, int? partSize = null, TimeProvider? clock = null, string? plan = null)
    {
        var (connection, drop) = database == Database.Sqlite ? MakeFile() : await MakeDatabaseAsync();
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Peiyu:Database"] = connection,
                ["Peiyu:Plan"] = plan ?? Repository.Plan,
                ["Peiyu:Changes:LookEvery"] = "00:00:00",
                ["Peiyu:PartSize"] = (partSize ?? new BoardOptions().PartSize).ToString(CultureInfo.InvariantCulture),
            })
            .Build();
        var parts = new ServiceCollection();
        if (clock is not null)
        {
            parts.AddSingleton(clock);
        }

        var services = parts.AddPeiyuCore(configuration).BuildServiceProvider();
        await services.GetRequiredService<DatabaseSetup>().MigrateAsync(Ct);
        return new(services, connection, drop);
    }

    public async Task<ImportReport> ImportAsync(string path)
    {
        using var source = TableSource.Open(path);
        return await Importer.ImportAsync(source, Path.GetFileName(path), Actor.CommandLine, null, Ct);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _drop();
    }

    private static (string Connection, Func<ValueTask> Drop) MakeFile()
    {
        var folder = Directory.CreateTempSubdirectory("peiyu-test-").FullName;
        return (Path.Combine(folder, "peiyu.db"), Drop);

        ValueTask Drop()
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
            return ValueTask.CompletedTask;
        }
    }

    private static async Task<(string Connection, Func<ValueTask> Drop)> MakeDatabaseAsync()
    {
        var server = Environment.GetEnvironmentVariable(PostgresVariable);
        Assert.SkipWhen(string.IsNullOrEmpty(server), $"没有 PostgreSQL：设 {PostgresVariable} 为一个可以建库的连接串。");
        var name = $"peiyu_test_{Guid.NewGuid():N}";
        await ExecuteAsync(server!, $"CREATE DATABASE {name}");
        var connection = new NpgsqlConnectionStringBuilder(server) { Database = name, MaxPoolSize = MostConnections }.ConnectionString;
        return (connection, DropAsync);

        async ValueTask DropAsync()
        {
            NpgsqlConnection.ClearAllPools();
            await ExecuteAsync(server!, $"DROP DATABASE {name} WITH (FORCE)");
        }
    }

    private static async Task ExecuteAsync(string server, string sql)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync(Ct);
#pragma warning disable CA2100 // The names are made above, not given.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(Ct);
    }
}
