namespace Peiyu.Web.Api;

/// <summary>Where programs ask.</summary>
public static class ApiPaths
{
    public const string Root = "/api/v1";
    public const string Document = Root + "/openapi.json";

    /// <summary>The page that explains it; a page like any other.</summary>
    public const string Page = "/api";

    /// <summary>Whether a program asks, which wants problems as data and not as pages.</summary>
    public static bool Holds(PathString path) => path.StartsWithSegments(Root, StringComparison.Ordinal);
}
