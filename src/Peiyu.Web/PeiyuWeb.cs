using Microsoft.Extensions.Options;
using Peiyu.Core;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Web.Api;
using Peiyu.Web.Components;
using Peiyu.Web.Hosting;
using Peiyu.Web.Pages.Cases;
using Peiyu.Web.Pages.Claims;
using Peiyu.Web.Pages.Enterprises.Entry;
using Peiyu.Web.Pages.Enterprises.List;
using Peiyu.Web.Pages.Fund;
using Peiyu.Web.Pages.Libraries;
using Peiyu.Web.Pages.Pipelines;
using Peiyu.Web.Pages.Policies;
using Peiyu.Web.Pages.Records;
using Peiyu.Web.Pages.Search;
using Peiyu.Web.Pages.Simulations;
using Peiyu.Web.Pages.Tasks;
using Peiyu.Web.Signing;
using Peiyu.Web.Signing.SignOn;
using Peiyu.Web.Uploads;

namespace Peiyu.Web;

/// <summary>Puts the web's parts together; the command line starts it too.</summary>
public static class PeiyuWeb
{
    // What a shell is told when the web can't start: a wrong setting, a broken plan, an address in use.
    private const int CannotStart = 2;

    /// <param name="args">As on the command line.</param>
    /// <param name="clock">Another clock than the real one, for a trial; null: the real one.</param>
    public static WebApplication Build(string[] args, TimeProvider? clock = null)
    {
        var builder = Begin(args);
        if (clock is not null)
        {
            builder.Services.AddSingleton(clock);
        }

        return Build(builder);
    }

    private static WebApplicationBuilder Begin(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(PeiyuWeb).Assembly.GetName().Name,
            // Style sheets lie beside the program, wherever it is started from.
            ContentRootPath = AppContext.BaseDirectory,
            WebRootPath = "wwwroot",
        });
        builder.Listen();
        return builder;
    }

    private static WebApplication Build(WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(options => options.Limits.MaxRequestLineSize = AddressLimit.LongestRead);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        // A start that fails is said in a sentence below; the host would put forty lines of its own before it.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        builder.AddLogs();
        builder.Services.AddPeiyuCore(builder.Configuration);
        builder.Services.AddPages();
        builder.AddSigning();
        builder.Services.AddApi();
        builder.Services.AddLimits(builder.Configuration);
        builder.Services.AddHealth();
        builder.AddTelemetry();
        builder.Services.AddUploads();

        var app = builder.Build();
        app.UseProxy();
        app.UseLogs();
        app.UsePages();
        app.MapHealth();
        app.MapApi();
        app.MapSignOut();
        app.MapSignOn();
        app.MapAnnex();
        app.MapSuggestions();
        app.MapEnterpriseExport();
        app.MapPolicyFiles();
        app.MapSimulationFiles();
        app.MapLibraryFiles();
        app.MapCaseFiles();
        app.MapPipelineFiles();
        app.MapOpenAwardFiles();
        app.MapAttachments();
        app.MapEvidence();
        app.MapFundFiles();
        app.MapUploads();
        app.MapRecordExport();
        app.MapRecordProof();
        app.MapRazorComponents<App>();
        return app;
    }

    /// <summary>Brings the database to the present model, reads the plan and serves until stopped; what keeps it from starting is said in a sentence.</summary>
    public static async Task<int> RunAsync(string[] args, CancellationToken ct)
    {
        try
        {
            var builder = Begin(args);
            var database = Task.Run(() => MigrateAsync(builder.Configuration, ct), ct);
            await using var app = Build(builder);
            await Task.WhenAll(database, Task.Run(() => Prepare(app), ct));
            await app.StartAsync(ct);
            await Console.Out.WriteLineAsync($"网站在 {string.Join("、", app.Urls)} ，按 Ctrl+C 停止。");
            await app.WaitForShutdownAsync(ct);
            return 0;
        }
        catch (Exception exception) when (Sentence(exception) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return CannotStart;
        }
    }

    /// <summary>Beside everything else, with services of its own: a second of a start is a second in which nobody can work.</summary>
    private static async Task MigrateAsync(IConfiguration configuration, CancellationToken ct)
    {
        await using var services = new ServiceCollection().AddPeiyuCore(configuration).BuildServiceProvider();
        await services.GetRequiredService<DatabaseSetup>().MigrateAsync(ct);
    }

    private static void Prepare(WebApplication app)
    {
        _ = app.Services.GetRequiredService<PlanSource>().Plan;
        // The routes are worked out when they are first asked for.
        _ = ((IEndpointRouteBuilder)app).DataSources.Sum(source => source.Endpoints.Count);
    }

    private static string? Sentence(Exception exception) => exception switch
    {
        BrokenPlanException or OptionsValidationException or DatabaseUnusableException => exception.Message,
        Microsoft.AspNetCore.Connections.AddressInUseException or IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } =>
            "这个地址已经有程序在用：请先停掉它，或用 --urls http://localhost:5081 换一个端口。",
        FormatException or UriFormatException or ArgumentException => "监听地址认不出；请写成 http://localhost:5080 这样。",
        InvalidOperationException when exception.Message.Contains("scheme", StringComparison.OrdinalIgnoreCase) => "监听地址认不出；请写成 http://localhost:5080 这样。",
        InvalidOperationException when exception.Message.Contains("监听", StringComparison.Ordinal) => exception.Message,
        _ => null,
    };
}
