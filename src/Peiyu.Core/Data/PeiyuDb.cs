using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Peiyu.Core.Data;

/// <summary>Everything that is kept. The same model on SQLite and PostgreSQL.</summary>
public sealed class PeiyuDb(DbContextOptions<PeiyuDb> options) : DbContext(options)
{
    public DbSet<CaseEntry> Cases => Set<CaseEntry>();

    public DbSet<CaseEvent> CaseEvents => Set<CaseEvent>();

    public DbSet<FactEntry> Facts => Set<FactEntry>();

    public DbSet<ImportEntry> Imports => Set<ImportEntry>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        // An index where a query asks for one, not on every reference: nobody looks rows up by their import, and each costs a
        // large import its share.
        configurationBuilder.Conventions.Remove<ForeignKeyIndexConvention>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<CaseEntry>(entity =>
        {
            entity.Property(entry => entry.Id).ValueGeneratedNever();
            entity.HasIndex(entry => new { entry.Kind, entry.Key }).IsUnique();
            entity.HasIndex(entry => entry.Owner);
        });
        modelBuilder.Entity<CaseEvent>(entity =>
        {
            entity.Property(entry => entry.Id).ValueGeneratedNever();
            entity.HasIndex(entry => entry.CaseId);
            entity.HasOne<CaseEntry>().WithMany().HasForeignKey(entry => entry.CaseId).OnDelete(DeleteBehavior.Restrict);
            entity.HasOne<ImportEntry>().WithMany().HasForeignKey(entry => entry.ImportId).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<FactEntry>(entity =>
        {
            entity.Property(entry => entry.Id).ValueGeneratedNever();
            entity.HasIndex(entry => entry.EnterpriseId);
            entity.HasOne<CaseEntry>().WithMany().HasForeignKey(entry => entry.EnterpriseId).OnDelete(DeleteBehavior.Restrict);
            entity.HasOne<ImportEntry>().WithMany().HasForeignKey(entry => entry.ImportId).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<ImportEntry>().Property(entry => entry.Id).ValueGeneratedNever();
    }
}
