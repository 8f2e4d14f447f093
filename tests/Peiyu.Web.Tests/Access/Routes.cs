using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Peiyu.Web.Tests.Access;

/// <summary>Every route that the site answers, as the host itself knows them.</summary>
internal static class Routes
{
    public static IReadOnlyList<Route> Of(IServiceProvider services) =>
    [
        .. from endpoint in services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
           let methods = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]
           from method in methods.Where(method => method is "GET" or "POST" or "PUT" or "DELETE")
           let pattern = "/" + endpoint.RoutePattern.RawText?.TrimStart('/')
           where !pattern.StartsWith("/error", StringComparison.Ordinal)
           orderby pattern, method
           select new Route(method, pattern),
    ];
}
