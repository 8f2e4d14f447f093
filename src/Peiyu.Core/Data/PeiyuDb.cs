using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Peiyu.Core.Data;

/// <summary>Everything that is kept. The same model on SQLite and PostgreSQL.</summary>
public sealed class PeiyuDb(DbContextOptions<PeiyuDb> options) : IdentityUserContext<Account, long>(options)
{
    public DbSet<CaseEntry> Cases => Set<CaseEntry>();

    public DbSet<CaseEvent> CaseEvents => Set<CaseEvent>();

    public DbSet<FactEntry> Facts => Set<FactEntry>();

    public DbSet<ImportEntry> Imports => Set<ImportEntry>();

    public DbSet<AuditEntry> Audit => Set<AuditEntry>();

    public DbSet<LibraryDecision> LibraryDecisions => Set<LibraryDecision>();

    public DbSet<ContactEntry> Contacts => Set<ContactEntry>();

    public DbSet<Upload> Uploads => Set<Upload>();

    public DbSet<Message> Messages => Set<Message>();

    public DbSet<SavedView> SavedViews => Set<SavedView>();

    public DbSet<ApiKey> ApiKeys => Set<ApiKey>();

    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();

    public DbSet<LedgerEntry> LedgerEntries => Set<LedgerEntry>();

    public DbSet<LedgerLine> LedgerLines => Set<LedgerLine>();

    public DbSet<BankLine> BankLines => Set<BankLine>();

    public DbSet<BankMatch> BankMatches => Set<BankMatch>();

    public DbSet<Attachment> Attachments => Set<Attachment>();

    public DbSet<CaseScore> CaseScores => Set<CaseScore>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<ImportKind>().HaveConversion<string>();
        configurationBuilder.Properties<LibraryVerdict>().HaveConversion<string>();
        configurationBuilder.Properties<UploadState>().HaveConversion<string>();
        // An index where a query asks for one, not on every reference: nobody looks rows up by their import, and each costs a
        // large import its share.
        configurationBuilder.Conventions.Remove<ForeignKeyIndexConvention>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        Register(builder);
        Accounts(builder);
        Work(builder);
        Claims(builder);
    }

    private static void Register(ModelBuilder builder)
    {
        builder.Entity<CaseEntry>(entity =>
        {
            entity.Property(entry => entry.Id).ValueGeneratedNever();
            entity.HasIndex(entry => new { entry.Kind, entry.Key }).IsUnique();
            entity.HasIndex(entry => entry.Owner);
        });
        builder.Entity<CaseEvent>(entity =>
        {
            entity.Property(entry => entry.Id).ValueGeneratedNever();
            entity.HasIndex(entry => entry.CaseId);
            entity.HasOne<CaseEntry>().WithMany().HasForeignKey(entry => entry.CaseId).OnDelete(DeleteBehavior.Restrict);
            entity.HasOne<ImportEntry>().WithMany().HasForeignKey(entry => entry.ImportId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<FactEntry>(entity =>
        {
            entity.Property(entry => entry.Id).ValueGeneratedNever();
            entity.HasIndex(entry => entry.EnterpriseId);
            entity.HasOne<CaseEntry>().WithMany().HasForeignKey(entry => entry.EnterpriseId).OnDelete(DeleteBehavior.Restrict);
            entity.HasOne<ImportEntry>().WithMany().HasForeignKey(entry => entry.ImportId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<ImportEntry>().Property(entry => entry.Id).ValueGeneratedNever();
    }

    private static void Accounts(ModelBuilder builder)
    {
        builder.Entity<Account>().ToTable("accounts");
        builder.Entity<IdentityUserClaim<long>>().ToTable("account_claims");
        builder.Entity<IdentityUserLogin<long>>().ToTable("account_logins");
        builder.Entity<IdentityUserToken<long>>().ToTable("account_tokens");
        builder.Entity<AuditEntry>(entity =>
        {
            entity.ToTable("audit_entries");
            entity.Property(entry => entry.Id).ValueGeneratedNever();
            entity.HasIndex(entry => entry.At);
            entity.HasIndex(entry => new { entry.Act, entry.At });
            entity.HasIndex(entry => entry.AccountId);
        });
        builder.Entity<ApiKey>(entity =>
        {
            entity.HasIndex(key => key.Hash).IsUnique();
            OfAccount(entity, nameof(ApiKey.AccountId));
        });
    }

    private static void Work(ModelBuilder builder)
    {
        builder.Entity<LibraryDecision>(entity =>
        {
            entity.HasIndex(decision => decision.EnterpriseId);
            entity.HasOne<CaseEntry>().WithMany().HasForeignKey(decision => decision.EnterpriseId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<Upload>(entity => OfAccount(entity, nameof(Upload.AccountId)));
        builder.Entity<Message>(entity =>
        {
            entity.HasIndex(message => new { message.AccountId, message.ReadAt });
            OfAccount(entity, nameof(Message.AccountId));
        });
        builder.Entity<SavedView>(entity =>
        {
            entity.HasIndex(view => new { view.AccountId, view.Path, view.Name }).IsUnique();
            OfAccount(entity, nameof(SavedView.AccountId));
        });
        builder.Entity<ProtectionKey>().HasIndex(key => key.Name).IsUnique();
    }

    private static void Claims(ModelBuilder builder)
    {
        builder.Entity<LedgerEntry>(entity =>
        {
            entity.Property(entry => entry.Id).ValueGeneratedNever();
            entity.HasIndex(entry => entry.Key).IsUnique();
            entity.HasIndex(entry => entry.CaseId);
            entity.HasOne<CaseEntry>().WithMany().HasForeignKey(entry => entry.CaseId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<LedgerLine>(entity =>
        {
            entity.HasIndex(line => line.EntryId);
            entity.HasIndex(line => new { line.Pot, line.Year, line.Bucket });
            entity.HasOne<LedgerEntry>().WithMany().HasForeignKey(line => line.EntryId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<BankMatch>(entity =>
        {
            entity.HasIndex(match => new { match.BankLineId, match.LedgerEntryId }).IsUnique();
            entity.HasIndex(match => match.LedgerEntryId);
            entity.HasOne<BankLine>().WithMany().HasForeignKey(match => match.BankLineId).OnDelete(DeleteBehavior.Restrict);
            entity.HasOne<LedgerEntry>().WithMany().HasForeignKey(match => match.LedgerEntryId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<Attachment>(entity =>
        {
            entity.HasIndex(attachment => attachment.CaseId);
            entity.HasOne<CaseEntry>().WithMany().HasForeignKey(attachment => attachment.CaseId).OnDelete(DeleteBehavior.Restrict);
        });
        builder.Entity<CaseScore>(entity =>
        {
            entity.HasIndex(score => score.CaseId);
            entity.HasOne<CaseEntry>().WithMany().HasForeignKey(score => score.CaseId).OnDelete(DeleteBehavior.Restrict);
            OfAccount(entity, nameof(CaseScore.AccountId));
        });
    }

    /// <summary>An account is closed and never deleted, so nothing goes with it.</summary>
    private static void OfAccount<T>(EntityTypeBuilder<T> entity, string key)
        where T : class => entity.HasOne<Account>().WithMany().HasForeignKey(key).OnDelete(DeleteBehavior.Restrict);
}
