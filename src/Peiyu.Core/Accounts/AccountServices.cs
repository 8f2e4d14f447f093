using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;

namespace Peiyu.Core.Accounts;

/// <summary>Puts accounts together: Identity over our database, with our rules and words.</summary>
internal static class AccountServices
{
    private const string UserNameSigns = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._";

    public static void AddAccounts(this IServiceCollection services, IConfigurationSection section)
    {
        services.AddOptions<AccountOptions>().Bind(section);
        services.AddOptions<SessionRules>().Bind(section.GetSection(SessionRules.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddScoped<IPasswordValidator<Account>, PasswordRules>();
        services.AddIdentityCore<Account>(options => options.User.AllowedUserNameCharacters = UserNameSigns)
            .AddUserStore<AccountStore>()
            .AddErrorDescriber<ErrorWords>();
        services.AddSingleton<AccountChanges>();
        services.AddSingleton<AccountCache>();
        services.AddSingleton<AccountReader>();
        services.AddSingleton<ProtectionKeys>();
        services.AddSingleton<SignInPass>();
        services.AddSingleton<SigningKeeper>();
        services.AddSingleton<SignOnKeeper>();
        services.AddSingleton<InvitationKeeper>();
        services.AddSingleton<OwnAccountKeeper>();
        services.AddSingleton<AccountKeeper>();
        services.AddSingleton<GrantKeeper>();
        services.AddSingleton<ServerAccountKeeper>();
        services.AddSingleton(provider => new DemoAccounts(
            provider.GetRequiredService<IDbContextFactory<PeiyuDb>>(),
            provider.GetRequiredService<AccountChanges>(),
            provider.GetRequiredService<PlanSource>()));
    }
}
