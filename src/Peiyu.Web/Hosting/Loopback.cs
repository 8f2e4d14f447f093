using System.Net;

namespace Peiyu.Web.Hosting;

/// <summary>There is no sign-in yet, so only this machine may ask.</summary>
internal static class Loopback
{
    private const string Default = "http://localhost:5080";

    /// <exception cref="InvalidOperationException">An address that other machines can reach was asked for.</exception>
    public static void ListenOnLoopback(this WebApplicationBuilder builder)
    {
        var urls = builder.Configuration[WebHostDefaults.ServerUrlsKey] is { Length: > 0 } given ? given : Default;
        foreach (var url in urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            Demand(url);
        }

        if (builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
        {
            throw new InvalidOperationException("请用 --urls 设监听地址，不要用 Kestrel:Endpoints：现在还没有登录，只能监听本机。");
        }

        builder.WebHost.UseUrls(urls);
        // Without it a page from elsewhere could point its own name at this machine and read the answers.
        builder.Configuration["AllowedHosts"] = "localhost;127.0.0.1;[::1]";
    }

    private static void Demand(string url)
    {
        var host = BindingAddress.Parse(url).Host.Trim('[', ']');
        if (host != "localhost" && !(IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address)))
        {
            throw new InvalidOperationException($"不能监听 {url}：现在还没有登录，只能监听本机，如 {Default}。");
        }
    }
}
