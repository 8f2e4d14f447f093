using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;

namespace Peiyu.Core.Data;

/// <summary>Where the data is kept.</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Peiyu";

    /// <summary>The project with the migrations for SQLite.</summary>
    public const string SqliteMigrations = "Peiyu.Data.Sqlite";

    /// <summary>The project with the migrations for PostgreSQL.</summary>
    public const string PostgresMigrations = "Peiyu.Data.Postgres";

    /// <summary>
    /// A SQLite file (var/peiyu.db) or a PostgreSQL connection string (Host=…;Database=…). A path is relative to the working folder.
    /// </summary>
    [Required(ErrorMessage = "没有写数据库：请设 Peiyu:Database，如 var/peiyu.db 或 Host=…;Database=…。")]
    public string Database { get; set; } = "var/peiyu.db";

    public bool IsPostgres => Database.Contains("Host=", StringComparison.OrdinalIgnoreCase);

    public void Configure(DbContextOptionsBuilder builder)
    {
        if (IsPostgres)
        {
            builder.UseNpgsql(Database, npgsql => npgsql.MigrationsAssembly(PostgresMigrations));
        }
        else
        {
            builder.UseSqlite(SqliteConnection(), sqlite => sqlite.MigrationsAssembly(SqliteMigrations));
        }

        builder.UseSnakeCaseNamingConvention();
    }

    private string SqliteConnection() =>
        Database.Contains('=') ? Database : $"Data Source={Path.GetFullPath(Database)};Default Timeout=30";

    /// <summary>Whether it is a SQLite file that is not there.</summary>
    public bool IsMissingFile => !IsPostgres && !Database.Contains('=') && !File.Exists(Database);

    /// <summary>The file's folder must exist before SQLite can make the file.</summary>
    internal void MakeFolder()
    {
        if (!IsPostgres && !Database.Contains('=') && Path.GetDirectoryName(Path.GetFullPath(Database)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }
    }
}
