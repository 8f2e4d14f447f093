using System.Globalization;
using System.Text.RegularExpressions;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Web.Pages.Policies;

/// <summary>Numbers that tie words of the document to what they became in the rule, so far as the words can be found again.</summary>
public sealed partial class PolicyMarks
{
    private const decimal TenThousand = 10_000;

    private readonly Dictionary<Sentence, IReadOnlyList<MarkedWords>> _cut = [];
    private readonly List<(int Number, Regex InRule)> _numbered = [];

    public PolicyMarks(Plan plan, Policy policy)
    {
        var pairs = Pairs(plan, policy).ToList();
        Clauses = [.. plan.Clauses.Where(clause => clause.Sentences.Any(sentence => IsOf(sentence, policy)))];
        foreach (var sentence in Clauses.SelectMany(clause => clause.Sentences).Where(sentence => IsOf(sentence, policy)))
        {
            _cut[sentence] = Cut(sentence.Text, pairs);
        }
    }

    /// <summary>The clauses that the policy executes a part of.</summary>
    public IReadOnlyList<Clause> Clauses { get; }

    /// <summary>What has a number, and how its words read in the rule.</summary>
    public IReadOnlyList<(int Number, Regex InRule)> Numbered => _numbered;

    /// <summary>The sentence cut where words are marked; null where the policy has nothing to do with it.</summary>
    public IReadOnlyList<MarkedWords>? Of(Sentence sentence) => _cut.GetValueOrDefault(sentence);

    private List<MarkedWords> Cut(string text, List<(Regex InText, Regex InRule)> pairs)
    {
        List<MarkedWords> words = [];
        var at = 0;
        var found = pairs
            .Select(pair => (Pair: pair, Match: pair.InText.Match(text)))
            .Where(one => one.Match.Success)
            .OrderBy(one => one.Match.Index).ThenByDescending(one => one.Match.Length);
        foreach (var (pair, match) in found.ToList())
        {
            if (match.Index >= at)
            {
                pairs.Remove(pair);
                _numbered.Add((_numbered.Count + 1, pair.InRule));
                words.AddRange([new(text[at..match.Index], null), new(match.Value, _numbered.Count)]);
                at = match.Index + match.Length;
            }
        }

        return [.. words, new(text[at..], null)];
    }

    /// <summary>The same thing as the document says it and as the rule does.</summary>
    private static IEnumerable<(Regex InText, Regex InRule)> Pairs(Plan plan, Policy policy)
    {
        foreach (var name in Names().Matches(policy.Where?.Text ?? "").Select(match => Regex.Escape(match.Groups[1].Value)).Distinct())
        {
            yield return (new(name), new(name));
        }

        foreach (var stage in policy.At.Select(field => field.Stage!))
        {
            var head = stage.Replace("通过", "", StringComparison.Ordinal);
            yield return (new(Regex.Escape(head.Length > 1 ? head : stage)), new($"“{Regex.Escape(stage)}”"));
        }

        if (Sum(plan, policy) is { } sum)
        {
            yield return (new(sum), new(sum));
        }

        if (policy.Payer is "省" or "市" or "县")
        {
            yield return (new($"{policy.Payer}(级?财政|级)"), new($"{policy.Payer}财政"));
        }

        if (policy.Pot is { } pot)
        {
            yield return (new(Regex.Escape(pot)), new(Regex.Escape(pot)));
        }
    }

    /// <summary>The sum or the share as either would write it; null where it is neither.</summary>
    private static string? Sum(Plan plan, Policy policy) => policy.FixedSum(plan) is { } sum
        ? $"(?<![\\d.]){Amounts.Plain(sum / TenThousand).Replace(",", ",?", StringComparison.Ordinal)} ?万元?"
        : Share().Match(policy.Amount?.Text ?? "") is { Success: true } share
            ? $"(?<![\\d.]){Amounts.Plain(decimal.Parse(share.Value, CultureInfo.InvariantCulture) * 100)} ?%"
            : null;

    private static bool IsOf(Sentence sentence, Policy policy) => sentence.ExecutedBy.Any(reference =>
        (reference.Sort == "policy" && reference.Id == policy.Id) || (reference.Sort == "fund" && reference.Id == policy.Pot));

    [GeneratedRegex("\"([^\"]+)\"")]
    private static partial Regex Names();

    [GeneratedRegex(@"\b0\.\d+\b")]
    private static partial Regex Share();
}
