using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Peiyu.Core.Data;

namespace Peiyu.Data.Sqlite.Migrations;

/// <summary>The database itself refuses to change or take out what is posted. The model is as before.</summary>
[DbContext(typeof(PeiyuDb))]
[Migration("20261123160000_LedgerIsAppendOnly")]
public sealed class LedgerIsAppendOnly : Migration
{
    private static readonly string[] Tables = ["ledger_entries", "ledger_lines"];

    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Tables)
        {
            foreach (var act in new[] { "UPDATE", "DELETE" })
            {
                migrationBuilder.Sql(
                    $"CREATE TRIGGER {table}_no_{act.ToLowerInvariant()} BEFORE {act} ON {table} "
                    + "BEGIN SELECT RAISE(ABORT, 'The ledger is append-only.'); END;");
            }
        }
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Tables)
        {
            migrationBuilder.Sql($"DROP TRIGGER {table}_no_update; DROP TRIGGER {table}_no_delete;");
        }
    }
}
