using System.Text;

namespace Peiyu.Core.Search;

/// <summary>A name in letters, once for each way of reading it.</summary>
/// <param name="Initials">The first letters: 演示企业 as ysqy.</param>
/// <param name="Full">The syllables in one: yanshiqiye.</param>
internal sealed record Pinyin(IReadOnlyList<string> Initials, IReadOnlyList<string> Full)
{
    // Four characters with two readings each; hardly a name has more.
    private const int MostReadings = 16;

    /// <param name="folded">A folded name; what is no Chinese character stands for itself.</param>
    public static Pinyin Of(string folded)
    {
        List<(StringBuilder Initials, StringBuilder Full)> ways = [(new(), new())];
        foreach (var character in folded)
        {
            var readings = Readings.Of(character);
            if (readings.Count > 1 && ways.Count * readings.Count <= MostReadings)
            {
                ways = [.. readings.SelectMany(reading => ways.Select(way => Append(Copy(way), reading)))];
                continue;
            }

            foreach (var way in ways)
            {
                Append(way, readings.Count == 0 ? character.ToString() : readings[0]);
            }
        }

        return new(Distinct(ways.Select(way => way.Initials)), Distinct(ways.Select(way => way.Full)));
    }

    private static (StringBuilder Initials, StringBuilder Full) Copy((StringBuilder Initials, StringBuilder Full) way) =>
        (new(way.Initials.ToString()), new(way.Full.ToString()));

    private static (StringBuilder Initials, StringBuilder Full) Append((StringBuilder Initials, StringBuilder Full) way, string reading)
    {
        if (reading.Length > 0)
        {
            way.Initials.Append(reading[0]);
            way.Full.Append(reading);
        }

        return way;
    }

    private static string[] Distinct(IEnumerable<StringBuilder> ways) =>
        [.. ways.Select(way => way.ToString()).Distinct(StringComparer.Ordinal)];
}
