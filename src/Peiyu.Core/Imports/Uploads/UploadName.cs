namespace Peiyu.Core.Imports.Uploads;

/// <summary>The name of a file as somebody's browser sent it, made fit to be shown and kept: it is never used as a path.</summary>
internal static class UploadName
{
    private const int Longest = 120;

    public static string Of(string sent)
    {
        var last = sent.Replace('\\', '/').Split('/')[^1];
        var name = string.Concat(last.Where(c => !char.IsControl(c) && !IsDirection(c))).Trim();
        return name.Length == 0 ? "未命名" : name.Length <= Longest ? name : name[..(Longest - 10)] + "…" + Ending(name);
    }

    /// <summary>Signs that turn the direction of writing would let a name end in what it does not end in.</summary>
    private static bool IsDirection(char c) => c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u200E' or '\u200F';

    private static string Ending(string name) => Path.GetExtension(name) is { Length: <= 5 } ending ? ending : "";
}
