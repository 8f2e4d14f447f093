using Peiyu.Core.Data;
using Peiyu.Core.Time;

namespace Peiyu.Core.Entry;

/// <summary>Who brought something in, in words.</summary>
internal static class Who
{
    /// <summary>县工信局 6 月 30 日 14:20.</summary>
    public static string Said(ImportEntry import)
    {
        var at = import.At.InChina;
        return $"{import.By} {at.Month} 月 {at.Day} 日 {at:HH:mm} ";
    }
}
