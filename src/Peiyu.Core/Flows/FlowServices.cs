using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Peiyu.Core.Attachments;
using Peiyu.Core.Audit;
using Peiyu.Core.Boards;
using Peiyu.Core.Claims;
using Peiyu.Core.Data;
using Peiyu.Core.Flows.Checks;
using Peiyu.Core.Flows.Effects;
using Peiyu.Core.Flows.Scoring;
using Peiyu.Core.Fund;
using Peiyu.Core.Messages;
using Peiyu.Core.Pipelines;
using Peiyu.Core.TownPlans;

namespace Peiyu.Core.Flows;

/// <summary>The handling of cases and claims.</summary>
internal static class FlowServices
{
    public static void AddFlows(this IServiceCollection services)
    {
        services.AddSingleton<ClaimRights>();
        services.AddChecks();
        services.AddEffects();
        services.AddSingleton(provider => new StepChecks(provider.GetServices<ICheck>()));
        services.AddSingleton(provider => new StepEffects(provider.GetServices<IEffect>()));
        services.AddSingleton<StepContextReader>();
        services.AddSingleton<StepTaker>();
        services.AddSingleton(provider => new StepKeeper(
            provider.GetRequiredService<PlanSource>(), provider.GetRequiredService<Auditor>(),
            provider.GetRequiredService<StepTaker>(), provider.GetRequiredService<MessageDesk>()));
        services.AddSingleton(provider => new CaseDesk(
            provider.GetRequiredService<PlanSource>(), provider.GetRequiredService<IDbContextFactory<PeiyuDb>>(),
            provider.GetRequiredService<StepContextReader>(), provider.GetRequiredService<StepChecks>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<TurnReader>();
        services.AddSingleton<ClaimDesk>();
        services.AddSingleton<OpenAwards>();
        services.AddSingleton<AwardTeller>();
        services.AddSingleton<DemoClaims>();
        services.AddSingleton<CandidateFinder>();
        services.AddSingleton(provider => new CandidateReader(
            provider.GetRequiredService<CandidateFinder>(), provider.GetRequiredService<JudgedScoreReader>()));
        services.AddSingleton<Nominator>();
        services.AddSingleton<TitleReminder>();
        services.AddSingleton<TownPlanReader>();
        services.AddSingleton(provider => new TownPlanKeeper(
            provider.GetRequiredService<PlanSource>(), provider.GetRequiredService<Auditor>(),
            provider.GetRequiredService<StepTaker>(), provider.GetRequiredService<MessageDesk>()));
        services.AddSingleton<DemoTownPlans>();
        services.AddSingleton<ReviewSheets>();
        services.AddSingleton<ScoreKeeper>();
        services.AddSingleton<DemoScores>();
        services.AddSingleton<JudgedScoreReader>();
        services.AddSingleton<SelfAssessor>();
        services.AddSingleton<AttachmentDesk>();
        services.AddSingleton<IClaimedAwards, ClaimedAwards>();
        services.AddSingleton(provider => new PublicDesk(
            provider.GetRequiredService<PlanSource>(), provider.GetRequiredService<CaseDesk>(),
            provider.GetRequiredService<StepKeeper>(), provider.GetRequiredService<TimeProvider>()));
    }

    private static void AddChecks(this IServiceCollection services)
    {
        services.AddSingleton<ICheck, EntitledCheck>();
        services.AddSingleton<ICheck, NotClaimedCheck>();
        services.AddSingleton<ICheck, AmountCheck>();
        services.AddSingleton<ICheck, NotPaidCheck>();
        services.AddSingleton<ICheck, InForceCheck>();
        services.AddSingleton<ICheck, AccountConfirmedCheck>();
        services.AddSingleton<ICheck, PublishedCheck>();
        services.AddSingleton<ICheck, NoObjectionCheck>();
        services.AddSingleton<ICheck, ApartCheck>();
        services.AddSingleton<ICheck, PotHoldsCheck>();
        services.AddSingleton<ICheck, ScoredCheck>();
        services.AddSingleton<ICheck, HasTargetCheck>();
        services.AddSingleton<ICheck, OwnEnterpriseCheck>();
        services.AddSingleton<ICheck, NotAllocatedCheck>();
    }

    private static void AddEffects(this IServiceCollection services)
    {
        services.AddSingleton<ClaimPosting>();
        services.AddSingleton<IEffect, NotifyEffect>();
        services.AddSingleton<IEffect, CreateEffect>();
        services.AddSingleton<IEffect, ReserveEffect>();
        services.AddSingleton<IEffect, CommitEffect>();
        services.AddSingleton<IEffect, PayEffect>();
        services.AddSingleton<IEffect, ReleaseEffect>();
        services.AddSingleton<IEffect, RecoverEffect>();
        services.AddSingleton<IEffect, BounceEffect>();
        services.AddSingleton<IEffect, PublishEffect>();
        services.AddSingleton<IEffect, AssignEffect>();
    }
}
