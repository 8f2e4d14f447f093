using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.ResponseCompression;
using Peiyu.Web.Api;
using Peiyu.Web.Components;
using Peiyu.Web.Keeping;
using Peiyu.Web.Pages.Libraries;
using Peiyu.Web.Pages.Pipelines;
using Peiyu.Web.Pages.Policies;
using Peiyu.Web.Pages.Records;
using Peiyu.Web.Signing;

namespace Peiyu.Web.Hosting;

/// <summary>What the pages need from the host.</summary>
internal static class Pages
{
    public static void AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents();
        // Chinese as it is, not as &#x....; : a third smaller, and readable in the source.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddResponseCompression(options => options.Providers.Add<BrotliCompressionProvider>());
        services.AddSingleton<Assets>();
        services.AddSingleton<SitePages>();
        services.AddSingleton<FragmentCache>();
        services.AddSingleton<AwardReasons>();
        services.AddSingleton<LibraryReasons>();
        services.AddCascadingValue(provider => provider.GetRequiredService<Caller>().Actor);
        services.AddScoped<PersonHole>();
        services.AddScoped<PersonPart>();
        services.AddScoped<BoardNews>();
        services.AddScoped<Viewing>();
        services.AddScoped<Links>();
        services.AddHostedService<ProofWorker>();
        services.AddHostedService<ReminderWorker>();
    }

    public static void UsePages(this WebApplication app)
    {
        app.UseMiddleware<HeadRequests>();
        app.UseMiddleware<SecurityHeaders>();
        // An error's page gets a scope of its own: the failed page's services have begun already.
        app.UseExceptionHandler("/error/500", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/error/{0}", createScopeForStatusCodePages: true);
        app.UseMiddleware<ErrorMethod>();
        app.UseMiddleware<ApiProblems>();
        app.UseMiddleware<AddressLimit>();
        app.UseMiddleware<NotAllowed>();
        app.UseMiddleware<Busy>();
        app.UseMiddleware<PlainAddress>();
        app.UseResponseCompression();
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = Assets.Cache });
        app.UseRouting();
        app.Use((context, next) =>
        {
            LoggingRequests.KeepRoute(context);
            return next(context);
        });
        app.UseSigning();
        app.UseMiddleware<AsOfDay>();
        app.UseMiddleware<PageKeeper>();
        app.UseFormTokens();
    }
}
