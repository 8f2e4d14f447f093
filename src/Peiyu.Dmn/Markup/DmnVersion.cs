namespace Peiyu.Dmn.Markup;

/// <summary>The versions of the standard that are read, known by the namespaces of their elements.</summary>
internal static class DmnVersion
{
    private static readonly string[] Namespaces =
    [
        "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
        "http://www.omg.org/spec/DMN/20180521/MODEL/",
        "https://www.omg.org/spec/DMN/20191111/MODEL/",
        "https://www.omg.org/spec/DMN/20211108/MODEL/",
        "https://www.omg.org/spec/DMN/20230324/MODEL/",
    ];

    private static readonly string[] Languages =
    [
        "http://www.omg.org/spec/FEEL/20140401",
        "http://www.omg.org/spec/DMN/20180521/FEEL/",
        "https://www.omg.org/spec/DMN/20191111/FEEL/",
        "https://www.omg.org/spec/DMN/20211108/FEEL/",
        "https://www.omg.org/spec/DMN/20230324/FEEL/",
    ];

    internal static bool IsModel(string uri) => Namespaces.Contains(uri);

    /// <summary>Whether this names the expression language; a model may leave it out.</summary>
    internal static bool IsFeel(string? uri) =>
        uri is null || Languages.Contains(uri) || uri.Equals("feel", StringComparison.OrdinalIgnoreCase);
}
