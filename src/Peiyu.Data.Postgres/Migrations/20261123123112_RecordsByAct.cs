using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Peiyu.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class RecordsByAct : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "ix_audit_entries_act_at",
                table: "audit_entries",
                columns: new[] { "act", "at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_audit_entries_act_at",
                table: "audit_entries");
        }
    }
}
