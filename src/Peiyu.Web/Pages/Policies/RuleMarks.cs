using Peiyu.Plans.Advice;

namespace Peiyu.Web.Pages.Policies;

/// <summary>The sentences of a rule, with the numbers that its words have in the document.</summary>
public sealed class RuleMarks
{
    private readonly HashSet<int> _shown = [];

    public RuleMarks(RuleText text, PolicyMarks marks)
    {
        Who = [.. text.Who.Select(line => Cut(line, marks))];
        HowMuch = [.. text.HowMuch.Select(line => Cut(line, marks))];
        Payer = Cut(text.Payer, marks);
        When = Cut(text.When, marks);
    }

    public IReadOnlyList<IReadOnlyList<MarkedWords>> Who { get; }

    public IReadOnlyList<IReadOnlyList<MarkedWords>> HowMuch { get; }

    public IReadOnlyList<MarkedWords> Payer { get; }

    public IReadOnlyList<MarkedWords> When { get; }

    /// <summary>Each number stands once.</summary>
    private List<MarkedWords> Cut(string line, PolicyMarks marks)
    {
        List<MarkedWords> words = [];
        var at = 0;
        var found = marks.Numbered
            .Select(mark => (mark.Number, Match: mark.InRule.Match(line)))
            .Where(one => one.Match.Success)
            .OrderBy(one => one.Match.Index).ThenByDescending(one => one.Match.Length);
        foreach (var (number, match) in found.ToList())
        {
            if (match.Index >= at && _shown.Add(number))
            {
                words.AddRange([new(line[at..match.Index], null), new(match.Value, number)]);
                at = match.Index + match.Length;
            }
        }

        return [.. words, new(line[at..], null)];
    }
}
