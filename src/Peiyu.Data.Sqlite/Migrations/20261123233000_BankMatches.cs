using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Peiyu.Core.Data;

namespace Peiyu.Data.Sqlite.Migrations;

/// <summary>A line of a bank statement may be several payments, and several lines one: what was matched goes into a table of its own.</summary>
[DbContext(typeof(PeiyuDb))]
[Migration("20261123233000_BankMatches")]
public sealed class BankMatches : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        // SQLite drops no column that a foreign key stands on, so the table is made anew around its rows.
        migrationBuilder.Sql("ALTER TABLE bank_lines RENAME TO bank_lines_before;");
        migrationBuilder.Sql(
            "CREATE TABLE bank_lines (id INTEGER NOT NULL CONSTRAINT pk_bank_lines PRIMARY KEY AUTOINCREMENT, statement TEXT NOT NULL, line INTEGER NOT NULL, "
            + "\"on\" TEXT NOT NULL, fen INTEGER NOT NULL, reference TEXT NOT NULL, payee TEXT NOT NULL, \"at\" TEXT NOT NULL, \"by\" TEXT NOT NULL);");
        migrationBuilder.Sql(
            "INSERT INTO bank_lines (id, statement, line, \"on\", fen, reference, payee, \"at\", \"by\") "
            + "SELECT id, statement, line, \"on\", fen, reference, payee, \"at\", \"by\" FROM bank_lines_before;");
        migrationBuilder.CreateTable(
            name: "bank_matches",
            columns: table => new
            {
                id = table.Column<long>(type: "INTEGER", nullable: false)
                    .Annotation("Sqlite:Autoincrement", true),
                bank_line_id = table.Column<long>(type: "INTEGER", nullable: false),
                ledger_entry_id = table.Column<long>(type: "INTEGER", nullable: false),
                fen = table.Column<long>(type: "INTEGER", nullable: false),
                at = table.Column<DateTime>(type: "TEXT", nullable: false),
                by = table.Column<string>(type: "TEXT", nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_bank_matches", x => x.id);
                table.ForeignKey("fk_bank_matches_bank_lines_bank_line_id", x => x.bank_line_id, "bank_lines", "id", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("fk_bank_matches_ledger_entries_ledger_entry_id", x => x.ledger_entry_id, "ledger_entries", "id", onDelete: ReferentialAction.Restrict);
            });
        migrationBuilder.CreateIndex("ix_bank_matches_bank_line_id_ledger_entry_id", "bank_matches", ["bank_line_id", "ledger_entry_id"], unique: true);
        migrationBuilder.CreateIndex("ix_bank_matches_ledger_entry_id", "bank_matches", "ledger_entry_id");
        migrationBuilder.Sql(
            "INSERT INTO bank_matches (bank_line_id, ledger_entry_id, fen, \"at\", \"by\") "
            + "SELECT id, ledger_entry_id, fen, \"at\", \"by\" FROM bank_lines_before WHERE ledger_entry_id IS NOT NULL;");
        migrationBuilder.Sql("DROP TABLE bank_lines_before;");
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("ALTER TABLE bank_lines ADD COLUMN ledger_entry_id INTEGER NULL REFERENCES ledger_entries (id) ON DELETE RESTRICT;");
        // What is several payments at once had no place before.
        migrationBuilder.Sql(
            "UPDATE bank_lines SET ledger_entry_id = (SELECT m.ledger_entry_id FROM bank_matches m WHERE m.bank_line_id = bank_lines.id) "
            + "WHERE 1 = (SELECT COUNT(*) FROM bank_matches m WHERE m.bank_line_id = bank_lines.id);");
        migrationBuilder.CreateIndex("ix_bank_lines_ledger_entry_id", "bank_lines", "ledger_entry_id");
        migrationBuilder.DropTable("bank_matches");
    }
}
