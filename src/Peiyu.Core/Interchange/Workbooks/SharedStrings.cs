namespace Peiyu.Core.Interchange.Workbooks;

/// <summary>The strings that cells refer to by number. The one part that is held whole, so it has a bound of its own.</summary>
internal static class SharedStrings
{
    internal static IReadOnlyList<string> Read(Package package, string? path)
    {
        var strings = new List<string>();
        using var part = path is null ? null : package.Read(path, Refusals.Part(package.File, "文字表"), package.Limits.SharedStringBytes);
        while (part is not null && part.MoveTo("si"))
        {
            strings.Add(RichText.Read(part));
        }

        return strings;
    }
}
