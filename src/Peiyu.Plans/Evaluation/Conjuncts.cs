namespace Peiyu.Plans.Evaluation;

/// <summary>Takes a condition apart into what it joins by “and”, as written.</summary>
internal static class Conjuncts
{
    private const string And = "and";

    /// <summary>The condition itself too, trimmed. One that joins otherwise (or, if, some, every) is not taken apart.</summary>
    public static IReadOnlySet<string> Of(string rule)
    {
        var (words, parts, start) = (Words(rule), new HashSet<string>(StringComparer.Ordinal) { rule.Trim() }, 0);
        if (words.Any(word => word.Text is "or" or "if" or "some" or "every" or "between"))
        {
            return parts;
        }

        foreach (var (text, at) in words.Where(word => word.Text == And))
        {
            parts.Add(rule[start..at].Trim());
            start = at + text.Length;
        }

        parts.Add(rule[start..].Trim());
        return parts;
    }

    /// <summary>The words outside of brackets and texts.</summary>
    private static List<(string Text, int At)> Words(string rule)
    {
        var (words, depth, quoted, start) = (new List<(string, int)>(), 0, false, -1);
        for (var at = 0; at <= rule.Length; at++)
        {
            var c = at < rule.Length ? rule[at] : ' ';
            quoted ^= c == '"';
            depth += quoted ? 0 : c is '(' or '[' ? 1 : c is ')' or ']' ? -1 : 0;
            if (char.IsLetter(c) && depth == 0 && !quoted)
            {
                start = start < 0 ? at : start;
            }
            else if (start >= 0)
            {
                words.Add((rule[start..at], start));
                start = -1;
            }
        }

        return words;
    }
}
