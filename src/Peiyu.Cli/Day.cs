using System.CommandLine.Parsing;
using System.Globalization;

namespace Peiyu.Cli;

/// <summary>Reads a day of the command line.</summary>
internal static class Day
{
    /// <summary>Of an option that may be left out.</summary>
    public static DateOnly? ParseOptional(ArgumentResult result) => Parse(result);

    public static DateOnly Parse(ArgumentResult result)
    {
        var text = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError($"“{text}”不是日期；请写成 2023-12-31 这样。");
        return default;
    }
}
