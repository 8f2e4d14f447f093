
namespace Peiyu.Bench.Web;

/// <summary>A Razor page that does nothing but give the same bytes: the peer of our pages, in a process of its own.</summary>
internal static class BareServer
{
    /// <param name="url">Where to listen.</param>
    /// <param name="folder">The pages, one file each.</param>
    public static async Task RunAsync(string url, string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(url);
        builder.Logging.ClearProviders();
        builder.Services.AddRazorComponents();
        var bodies = new BareBodies();
        foreach (var file in Directory.GetFiles(folder))
        {
            bodies.Add(Path.GetFileNameWithoutExtension(file), await File.ReadAllTextAsync(file));
        }

        builder.Services.AddSingleton(bodies);
        await using var app = builder.Build();
        app.UseAntiforgery();
        app.MapRazorComponents<BareApp>();
        await app.RunAsync();
    }
}
