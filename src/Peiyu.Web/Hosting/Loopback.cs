using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Peiyu.Web.Hosting;

/// <summary>
/// Where the site listens. Passwords must not travel in the clear: to other machines it speaks encrypted itself, or a proxy
/// before it does.
/// </summary>
internal static class Loopback
{
    private const string HostsKey = "AllowedHosts";
    private const string ProxiesKey = "Peiyu:KnownProxies";
    private const string OwnHosts = "localhost;127.0.0.1;[::1]";

    /// <exception cref="InvalidOperationException">Passwords would travel in the clear, or a setting is missing.</exception>
    public static void Listen(this WebApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        if (configuration.GetSection("Kestrel:Endpoints").Exists())
        {
            throw new InvalidOperationException("请用 --urls 设监听地址，不要用 Kestrel:Endpoints：证书写在 Kestrel:Certificates:Default。");
        }

        var urls = Addresses.Of(configuration);
        foreach (var url in urls)
        {
            Demand(url, Addresses.AreBehindProxy(configuration));
        }

        builder.WebHost.UseUrls(string.Join(';', urls));
        SetHosts(configuration, urls.All(IsOwn) && !Addresses.AreBehindProxy(configuration));
        if (Addresses.AreBehindProxy(configuration))
        {
            builder.Services.Configure<ForwardedHeadersOptions>(options => Trust(options, configuration[ProxiesKey], configuration[HostsKey]));
        }
    }

    /// <summary>Before everything else: who asks, and whether encrypted, is what the proxy says.</summary>
    public static void UseProxy(this WebApplication app)
    {
        if (Addresses.AreBehindProxy(app.Configuration))
        {
            app.UseForwardedHeaders();
        }
    }

    private static void Demand(string url, bool behindProxy)
    {
        var isEncrypted = url.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
        if (!isEncrypted && !behindProxy && !IsOwn(url))
        {
            throw new InvalidOperationException(
                $"不能监听 {url}：密码会不加密地传。请用 https://，或者放在加密的反向代理后面并设 {Addresses.BehindProxyKey}=true；只在本机用就写 {Addresses.Default}。");
        }
    }

    // Without it a page from elsewhere could point its own name at this machine and read the answers.
    private static void SetHosts(ConfigurationManager configuration, bool own)
    {
        if (configuration[HostsKey] is { Length: > 0 } given && given != "*")
        {
            return;
        }

        configuration[HostsKey] = own ? OwnHosts : throw new InvalidOperationException(
            $"别的机器要用，请把网站的域名写在监听设置里：{HostsKey}=pei.example.gov.cn，几个之间用分号隔开。");
    }

    private static void Trust(ForwardedHeadersOptions options, string? proxies, string? hosts)
    {
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
        // The host that the proxy names goes into invitations: it is held against ours like any other.
        options.AllowedHosts = [.. (hosts ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        foreach (var proxy in (proxies ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            options.KnownProxies.Add(IPAddress.TryParse(proxy, out var address)
                ? address
                : throw new InvalidOperationException($"监听设置 {ProxiesKey} 里的“{proxy}”不是 IP 地址。"));
        }
    }

    private static bool IsOwn(string url)
    {
        var host = BindingAddress.Parse(url).Host.Trim('[', ']');
        return host == "localhost" || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
    }
}
