using System.Text;
using System.Text.RegularExpressions;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Texts;

/// <summary>Regular expressions as XPath defines them, run by .NET's.</summary>
internal static class RegularExpression
{
    /// <summary>A pattern that takes longer than this on one text is a slip, or an attack.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);

    internal static FeelValue Use(string pattern, string flags, Func<Regex, FeelValue> use)
    {
        try
        {
            return Options(flags) is { } options
                ? use(new Regex(RegexTranslation.Of(pattern, flags), options, Patience))
                : FeelNull.Because($"“{flags}”不是正则表达式的标志");
        }
        catch (ArgumentException)
        {
            return FeelNull.Because($"“{pattern}”不是正则表达式");
        }
        catch (RegexMatchTimeoutException)
        {
            return FeelNull.Because($"正则表达式“{pattern}”匹配超时");
        }
    }

    /// <summary>The replacement in .NET's notation; C# null when a dollar or backslash stands alone.</summary>
    internal static string? Replacement(string text)
    {
        var result = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var next = i + 1 < text.Length ? text[i + 1] : '\0';
            switch (text[i])
            {
                case '\\' when next is '\\' or '$':
                    result.Append(next == '$' ? "$$" : "\\");
                    i++;
                    break;
                case '$' when char.IsAsciiDigit(next):
                    result.Append("${").Append(next).Append('}');
                    i++;
                    break;
                case '\\' or '$':
                    return null;
                default:
                    result.Append(text[i]);
                    break;
            }
        }
        return result.ToString();
    }

    private static RegexOptions? Options(string flags)
    {
        var options = RegexOptions.CultureInvariant;
        foreach (var flag in flags)
        {
            switch (flag)
            {
                case 'i':
                    options |= RegexOptions.IgnoreCase;
                    break;
                case 'm':
                    options |= RegexOptions.Multiline;
                    break;
                case 's' or 'x':
                    break;
                default:
                    return null;
            }
        }
        return options;
    }
}
