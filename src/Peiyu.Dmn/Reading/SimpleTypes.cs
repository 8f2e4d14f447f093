using Peiyu.Feel.Types;

namespace Peiyu.Dmn.Reading;

/// <summary>The language's own types, under the names that models have used for them.</summary>
internal static class SimpleTypes
{
    private static readonly Dictionary<string, string> OlderNames = new(StringComparer.Ordinal)
    {
        ["any"] = "Any",
        ["dateTime"] = "date and time",
        ["dayTimeDuration"] = "days and time duration",
        ["yearMonthDuration"] = "years and months duration",
    };

    /// <summary>C# null when the language has no such type.</summary>
    internal static FeelType? Find(string name)
    {
        var current = OlderNames.GetValueOrDefault(name, name);
        return SimpleType.Names.Contains(current) ? new SimpleType(current) : null;
    }
}
