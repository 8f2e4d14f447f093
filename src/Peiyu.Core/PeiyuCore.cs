using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Peiyu.Core.Accounts;
using Peiyu.Core.Audit;
using Peiyu.Core.Boards;
using Peiyu.Core.Claims;
using Peiyu.Core.Contacts;
using Peiyu.Core.Data;
using Peiyu.Core.Enterprises;
using Peiyu.Core.Entry;
using Peiyu.Core.Exports;
using Peiyu.Core.Flows;
using Peiyu.Core.Fund;
using Peiyu.Core.Imports;
using Peiyu.Core.Imports.Openings;
using Peiyu.Core.Imports.Undoing;
using Peiyu.Core.Imports.Uploads;
using Peiyu.Core.Keys;
using Peiyu.Core.Libraries;
using Peiyu.Core.Messages;
using Peiyu.Core.Pipelines;
using Peiyu.Core.Proofs;
using Peiyu.Core.Simulations;

namespace Peiyu.Core;

/// <summary>Puts the core's parts together.</summary>
public static class PeiyuCore
{
    /// <summary>Adds the database, the plan and what is done with them; settings under “Peiyu”.</summary>
    public static IServiceCollection AddPeiyuCore(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(DatabaseOptions.Section);
        services.AddOptions<DatabaseOptions>().Bind(section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<PlanOptions>().Bind(section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<BoardOptions>().Bind(section);
        services.AddOptions<ChangeOptions>().Bind(section.GetSection("Changes"));
        services.AddOptions<CandidateOptions>().Bind(section.GetSection("Candidates"));
        services.AddOptions<ReminderOptions>().Bind(section.GetSection("Reminders"));
        services.AddDbContextFactory<PeiyuDb>((provider, builder) =>
            provider.GetRequiredService<IOptions<DatabaseOptions>>().Value.Configure(builder));
        services.TryAddSingleton(RealClock);
        services.AddSingleton<PlanSource>();
        services.AddSingleton<SharedCases>();
        services.AddSingleton<BoardSource>();
        services.AddSingleton<FactSources>();
        services.AddSingleton<EnterpriseReader>();
        services.AddSingleton<ReportReader>();
        services.AddSingleton<ContactKeeper>();
        services.AddDesks();
        services.AddSingleton<UnmetReader>();
        services.AddSingleton<PopulationColumns>();
        services.AddSingleton<LibraryLedger>();
        services.AddSingleton<LibraryReader>();
        services.AddSingleton<LibraryKeeper>();
        services.AddSingleton<DemoLibraries>();
        services.AddSingleton<DatabaseSetup>();
        services.AddSingleton<DatabaseState>();
        services.AddSingleton<ChangeWatch>();
        services.AddSingleton<Auditor>();
        services.AddSingleton<AuditVerifier>();
        services.AddSingleton<AuditProver>();
        services.AddSingleton<AuditReader>();
        services.AddSingleton<AuditExporter>();
        services.AddAccounts(section);
        services.AddKeys();
        services.AddFund();
        services.AddSingleton(provider => new CaseOpener(
            provider.GetRequiredService<PlanSource>(), provider.GetRequiredService<StepTaker>(),
            provider.GetRequiredService<ClaimDesk>(), provider.GetRequiredService<MessageDesk>()));
        services.AddSingleton<Importer>();
        services.AddSingleton<FirstImport>();
        services.AddSingleton<ImportLog>();
        services.AddSingleton<ImportUndo>();
        services.AddSingleton<UploadDesk>();
        services.AddSingleton<UploadClaims>();
        services.AddSingleton<UploadProcessor>();
        services.AddSingleton<FactKeeper>();
        services.AddSingleton<CaseKeeper>();
        services.AddFlows();
        services.AddSingleton<BookProver>();
        services.AddSingleton<Histories>();
        services.AddSingleton<Exporter>();
        services.AddSingleton<ExportRecorder>();
        services.AddSingleton<TemplateBook>();
        return services;
    }

    /// <summary>The composition root is the one place that may name the real clock.</summary>
#pragma warning disable RS0030
    public static TimeProvider RealClock => TimeProvider.System;
#pragma warning restore RS0030
}
