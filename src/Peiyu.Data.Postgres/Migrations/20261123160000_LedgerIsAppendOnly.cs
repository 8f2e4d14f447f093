using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Peiyu.Core.Data;

namespace Peiyu.Data.Postgres.Migrations;

/// <summary>The database itself refuses to change or take out what is posted. The model is as before.</summary>
[DbContext(typeof(PeiyuDb))]
[Migration("20261123160000_LedgerIsAppendOnly")]
public sealed class LedgerIsAppendOnly : Migration
{
    private static readonly string[] Tables = ["ledger_entries", "ledger_lines"];

    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(
            "CREATE FUNCTION ledger_is_append_only() RETURNS trigger LANGUAGE plpgsql AS "
            + "$$ BEGIN RAISE EXCEPTION 'The ledger is append-only.'; END $$;");
        foreach (var table in Tables)
        {
            migrationBuilder.Sql(
                $"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
                + "FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only();");
        }
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Tables)
        {
            migrationBuilder.Sql($"DROP TRIGGER {table}_append_only ON {table};");
        }

        migrationBuilder.Sql("DROP FUNCTION ledger_is_append_only();");
    }
}
