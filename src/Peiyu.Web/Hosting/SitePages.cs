namespace Peiyu.Web.Hosting;

/// <summary>Which pages this site has, so that nothing links to one that it lacks.</summary>
public sealed class SitePages(EndpointDataSource endpoints)
{
    private readonly Lazy<HashSet<string>> _paths = new(() => endpoints.Endpoints
        .OfType<RouteEndpoint>()
        .Select(endpoint => "/" + endpoint.RoutePattern.RawText?.Trim('/'))
        .ToHashSet(StringComparer.OrdinalIgnoreCase));

    public bool Has(string path) => _paths.Value.Contains(path);
}
