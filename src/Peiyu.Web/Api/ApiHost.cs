using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Peiyu.Web.Api.Document;

namespace Peiyu.Web.Api;

/// <summary>What the interface for programs needs from the host.</summary>
internal static class ApiHost
{
    private const string ByKeyOrSession = "key-or-session";

    /// <summary>After signing in was added: a key that is shown comes before a session.</summary>
    public static void AddApi(this IServiceCollection services)
    {
        services.AddScoped<ApiBoards>();
        services.ConfigureHttpJsonOptions(options => ApiJson.Set(options.SerializerOptions));
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);
        services.AddAuthentication(ByKeyOrSession)
            .AddScheme<AuthenticationSchemeOptions, KeyHandler>(KeyHandler.SchemeName, null)
            .AddPolicyScheme(ByKeyOrSession, null, options => options.ForwardDefaultSelector = http =>
                KeyHandler.IsShown(http) ? KeyHandler.SchemeName : IdentityConstants.ApplicationScheme);
        // That a key is wrong is an answer and no event.
        services.AddLogging(logging => logging.AddFilter(typeof(KeyHandler).FullName, LogLevel.Warning));
        services.AddApiDocument();
    }

    public static void MapApi(this WebApplication app)
    {
        app.MapOpenApi(ApiPaths.Document).AllowAnonymous();
        var api = app.MapGroup(ApiPaths.Root);
        api.MapMe();
        api.MapPlan();
        api.MapBoard();
        api.MapTasks();
        api.MapEnterprises();
        api.MapFacts();
        api.MapFactEntry();
        api.MapPolicies();
        api.MapLibraries();
        api.MapImports();
        api.MapFund();
        api.MapCases();
        api.MapSteps();
        api.MapSearch();
    }
}
