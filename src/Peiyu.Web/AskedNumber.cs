using System.Globalization;

namespace Peiyu.Web;

/// <summary>Numbers as they stand in an address, where anybody may have typed anything: what is none is as if it were not there.</summary>
public static class AskedNumber
{
    /// <summary>No list has so many pages, and what comes before one can still be counted.</summary>
    public const int LastPage = 1_000_000;

    /// <summary>A page, from 1.</summary>
    public static int Page(string? text) => Of(text, 1, LastPage);

    /// <summary>A number from 1; the usual one where none is asked for, never more than most.</summary>
    public static int Of(string? text, int usual, int most) => Id(text) is > 0 and var number ? (int)Math.Min(number, most) : usual;

    /// <summary>A place or the number of something kept; 0 where none is asked for.</summary>
    public static long Id(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
