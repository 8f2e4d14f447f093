using System.Text;

namespace Peiyu.Core.Attachments;

/// <summary>Names of files as they are kept: no path, no control or shell characters, not too long.</summary>
internal static class AttachmentName
{
    private const int Longest = 100;

    public static string Clean(string name)
    {
        var last = name.Replace('\\', '/').Split('/')[^1].Normalize(NormalizationForm.FormC);
        var kept = string.Concat(last.EnumerateRunes().Where(IsPlain).Select(rune => rune.ToString())).Trim(' ', '.');
        var (stem, extension) = (Path.GetFileNameWithoutExtension(kept), Path.GetExtension(kept));
        stem = stem.Length == 0 ? "附件" : stem.Length > Longest ? stem[..Longest] : stem;
        return stem + extension.ToLowerInvariant();
    }

    private static bool IsPlain(Rune rune) => Rune.IsLetterOrDigit(rune) || " ._-()（）【】〔〕、，“”《》+".Contains(rune.ToString(), StringComparison.Ordinal);
}
