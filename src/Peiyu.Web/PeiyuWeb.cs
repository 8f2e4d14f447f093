using Peiyu.Core;
using Peiyu.Web.Components;
using Peiyu.Web.Hosting;

namespace Peiyu.Web;

/// <summary>Puts the web's parts together; the command line starts it too.</summary>
public static class PeiyuWeb
{
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(PeiyuWeb).Assembly.GetName().Name,
            // Style sheets lie beside the program, wherever it is started from.
            ContentRootPath = AppContext.BaseDirectory,
            WebRootPath = "wwwroot",
        });
        builder.ListenOnLoopback();
        builder.Services.AddPeiyuCore(builder.Configuration);
        builder.Services.AddPages();

        var app = builder.Build();
        app.UsePages();
        app.MapGet("/health", () => Results.Text("ok"));
        app.MapRazorComponents<App>();
        return app;
    }
}
