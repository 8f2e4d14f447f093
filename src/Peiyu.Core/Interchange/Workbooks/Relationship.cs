namespace Peiyu.Core.Interchange.Workbooks;

/// <summary>An arrow from one part to another.</summary>
/// <param name="Id">As the source names it.</param>
/// <param name="Kind">The last word of the type, such as worksheet: its beginning differs in the strict format.</param>
/// <param name="Target">The path within the package.</param>
internal sealed record Relationship(string Id, string Kind, string Target)
{
    private static readonly Uri Root = new("part://package/");

    /// <summary>The internal relationships of a part, or of the package itself where the source is empty.</summary>
    internal static IReadOnlyList<Relationship> Of(Package package, string source)
    {
        var slash = source.LastIndexOf('/') + 1;
        var path = $"{source[..slash]}_rels/{source[slash..]}.rels";
        using var part = package.Read(path, Refusals.Part(package.File, "部件关系"));
        var found = new List<Relationship>();
        while (part is not null && part.MoveTo("Relationship"))
        {
            if (part.Attribute("TargetMode") != "External" && Resolve(source, part.Attribute("Target")) is { } target)
            {
                var type = part.Attribute("Type") ?? "";
                found.Add(new(part.Attribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], target));
            }
        }

        return found;
    }

    private static string? Resolve(string source, string? target) =>
        target is not null
        && Uri.TryCreate(Root, source, out var from)
        && Uri.TryCreate(from, target, out var to)
        && to.Scheme == Root.Scheme
            ? Uri.UnescapeDataString(to.AbsolutePath).TrimStart('/')
            : null;
}
