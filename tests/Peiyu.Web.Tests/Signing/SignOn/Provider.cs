using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using OpenIddict.Server.AspNetCore;
using Xunit;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Peiyu.Web.Tests.Signing.SignOn;

/// <summary>A real provider of OpenID Connect on a loopback port. Whoever sits before it is signed in there already.</summary>
internal sealed class Provider : IAsyncDisposable
{
    public const string ClientId = "peiyu-tests";
    public const string ClientSecret = "only-for-these-tests";
    public const string Name = "省统一身份认证";

    private const string Scheme = OpenIddictServerAspNetCoreDefaults.AuthenticationScheme;

    private readonly WebApplication _host;

    private Provider(WebApplication host) => _host = host;

    public Uri Address => new(_host.Urls.First());

    /// <summary>Who sits before it.</summary>
    public Visitor Person { get; set; } = new("1001", "张三");

    /// <summary>Whether it, or the person, says no.</summary>
    public bool Denies { get; set; }

    /// <summary>The issuer that its tokens name; null: itself.</summary>
    public string? Issuer { get; set; }

    /// <summary>For whom its tokens are; null: for whom they were asked.</summary>
    public string? Audience { get; set; }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<Provider> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var database = Guid.NewGuid().ToString();
        builder.Services.AddDbContext<DbContext>(options => options.UseInMemoryDatabase(database).UseOpenIddict());
        Provider? provider = null;
        builder.Services.AddOpenIddict()
            .AddCore(core => core.UseEntityFrameworkCore().UseDbContext<DbContext>())
            .AddServer(server => Configure(server, () => provider!));
        provider = new(builder.Build());
        provider.Map();
        await provider._host.StartAsync(Ct);
        await provider.AddClientAsync();
        return provider;
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private static void Configure(OpenIddictServerBuilder server, Func<Provider> provider)
    {
        server.SetAuthorizationEndpointUris("connect/authorize").SetTokenEndpointUris("connect/token").SetEndSessionEndpointUris("connect/logout");
        server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange();
        server.RegisterScopes(Scopes.OpenId, Scopes.Profile);
        server.AddEphemeralEncryptionKey().AddEphemeralSigningKey();
        server.UseAspNetCore().DisableTransportSecurityRequirement()
            .EnableAuthorizationEndpointPassthrough().EnableTokenEndpointPassthrough().EnableEndSessionEndpointPassthrough();
        server.AddEventHandler<OpenIddictServerEvents.GenerateTokenContext>(handler => handler
            .UseInlineHandler(context =>
            {
                Forge(context, provider());
                return default;
            })
            .SetOrder(OpenIddictServerHandlers.Protection.GenerateIdentityModelToken.Descriptor.Order - 1));
    }

    private static void Forge(OpenIddictServerEvents.GenerateTokenContext context, Provider provider)
    {
        if (!context.TokenType.EndsWith("id_token", StringComparison.Ordinal))
        {
            return;
        }

        context.SecurityTokenDescriptor.Issuer = provider.Issuer ?? context.SecurityTokenDescriptor.Issuer;
        if (provider.Audience is { } audience)
        {
            context.SecurityTokenDescriptor.Audiences.Clear();
            context.SecurityTokenDescriptor.Audiences.Add(audience);
        }
    }

    private void Map()
    {
        _host.UseAuthentication();
        _host.MapGet("/connect/authorize", http => Denies
            ? http.ForbidAsync(Scheme, new(new Dictionary<string, string?>
            {
                [OpenIddictServerAspNetCoreConstants.Properties.Error] = Errors.AccessDenied,
            }))
            : http.SignInAsync(Scheme, Person.ToPrincipal(http.GetOpenIddictServerRequest()!.GetScopes())));
        _host.MapPost("/connect/token", async http =>
            await http.SignInAsync(Scheme, (await http.AuthenticateAsync(Scheme)).Principal!));
        _host.MapGet("/connect/logout", http => http.SignOutAsync(Scheme, new() { RedirectUri = "/" }));
    }

    private async Task AddClientAsync()
    {
        await using var scope = _host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>().CreateAsync(
            new OpenIddictApplicationDescriptor
            {
                ClientId = ClientId,
                ClientSecret = ClientSecret,
                ConsentType = ConsentTypes.Implicit,
                RedirectUris = { new("http://localhost/sign-on/callback") },
                PostLogoutRedirectUris = { new("http://localhost/sign-on/left") },
                Permissions =
                {
                    Permissions.Endpoints.Authorization, Permissions.Endpoints.Token, Permissions.Endpoints.EndSession,
                    Permissions.GrantTypes.AuthorizationCode, Permissions.ResponseTypes.Code, Permissions.Scopes.Profile,
                },
            },
            Ct);
    }
}
