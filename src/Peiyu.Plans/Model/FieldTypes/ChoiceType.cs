using Peiyu.Feel.Values;
using Peiyu.Plans.Tables;

namespace Peiyu.Plans.Model.FieldTypes;

/// <summary>One of a list. Quotes may be straight or curly; other spellings are declared as aliases.</summary>
internal sealed class ChoiceType : FieldType
{
    // A message that lists thirty names helps nobody; the list itself is in the template's drop-down.
    private const int MostNamed = 8;

    // One wrong character in four is a slip; more may as well be another name, and a wrong hint is worse than none.
    private const int CharactersPerSlip = 4;

    private readonly IReadOnlyList<string> _choices;
    private readonly Dictionary<string, FeelValue> _byName = new(StringComparer.OrdinalIgnoreCase);

    public ChoiceType(string name, IReadOnlyList<string> choices, IReadOnlyDictionary<string, string>? aliases = null)
    {
        (Name, _choices) = (name, choices);
        foreach (var choice in choices)
        {
            _byName[CellText.Fold(choice)] = FeelValue.Of(choice);
        }

        foreach (var (alias, choice) in aliases ?? new Dictionary<string, string>())
        {
            _byName[CellText.Fold(alias)] = FeelValue.Of(choice);
        }
    }

    public override string Name { get; }

    public override IReadOnlyList<string> Choices => _choices;

    public override string Expected =>
        string.Join("、", Choices.Take(MostNamed)) + (Choices.Count > MostNamed ? $"等 {Choices.Count} 个之一" : " 之一");

    public override bool TryRead(Cell cell, out FeelValue value) =>
        _byName.TryGetValue(cell.Text, out value!) || _byName.TryGetValue(CellText.Fold(cell.Text), out value!);

    public override string? Explain(Cell cell) =>
        Choices.MinBy(choice => Distance(CellText.Fold(choice), CellText.Fold(cell.Text))) is { } nearest
        && Distance(CellText.Fold(nearest), CellText.Fold(cell.Text)) <= nearest.Length / CharactersPerSlip
            ? $"不在名单里，是不是“{nearest}”"
            : "不在名单里";

    /// <summary>How many single-character edits lie between two texts (Levenshtein).</summary>
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
