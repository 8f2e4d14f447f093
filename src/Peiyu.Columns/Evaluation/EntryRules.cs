using Peiyu.Columns.Compiling;
using Peiyu.Columns.Operators;
using Peiyu.Plans.Model;

namespace Peiyu.Columns.Evaluation;

/// <summary>Rules that are asked about some of a policy's entries; what they say serves as keys. It belongs to one worker.</summary>
internal sealed class EntryRules(Compiler compiler, AwardNames names, IReadOnlyList<PlanExpression> rules)
{
    private readonly List<KeyReader> _readers = [.. rules.Select(rule => KeyReader.Of(compiler.Compile(rule, names.Rules)))];
    private readonly Frame _frame = new();

    /// <summary>What each of the rules says of each of some entries.</summary>
    /// <param name="make">Makes the rules for one worker.</param>
    /// <param name="count">How many rules there are.</param>
    /// <param name="entries">The entries of the policy.</param>
    /// <param name="asked">Those that are asked about.</param>
    /// <param name="workers">Who works.</param>
    public static EntryKey[][] Ask(Func<EntryRules> make, int count, AwardEntries entries, int[] asked, Workers workers)
    {
        var keys = Enumerable.Range(0, count).Select(_ => new EntryKey[asked.Length]).ToArray();
        if (count > 0)
        {
            workers.Share(asked.Length, make(), make, (own, _, start, end) => own.Read(entries, asked, start, end, keys));
        }

        return keys;
    }

    private void Read(AwardEntries entries, int[] asked, int start, int end, EntryKey[][] keys)
    {
        names.Source.Entries = entries;
        _frame.Begin();
        for (var at = start; at < end; at++)
        {
            _frame.Add(entries.Rows[asked[at]], asked[at], entries.Days[asked[at]]);
        }

        for (var rule = 0; rule < _readers.Count; rule++)
        {
            _readers[rule].Read(_frame, keys[rule], start);
        }
    }
}
