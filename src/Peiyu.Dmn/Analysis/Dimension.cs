using Peiyu.Feel.Ast;
using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Dmn.Analysis;

/// <summary>One column of conditions, cut into atoms.</summary>
internal sealed class Dimension(string label, IReadOnlyList<Atom> atoms)
{
    internal string Label => label;

    internal IReadOnlyList<Atom> Atoms => atoms;

    /// <summary>Whether its atoms stand in an order, so that neighbours can be told as one span.</summary>
    internal bool IsOrdered => atoms.Any(atom => atom.Sample is FeelNumber or FeelDate);

    /// <summary>C# null when values of several types are compared, or of types that are not cut.</summary>
    internal static Dimension? Of(string label, IReadOnlyList<FeelValue> constants, Node? allowed)
    {
        List<FeelValue> distinct = [.. constants.Distinct()];
        var atoms = distinct switch
        {
            [] => [new Atom(FeelValue.Of(0m), null, null)],
            _ when distinct.TrueForAll(value => value is FeelBoolean) => Points([FeelBoolean.True, FeelBoolean.False]),
            _ when distinct.TrueForAll(value => value is FeelText) => [.. Points(distinct), Other(distinct)],
            _ when distinct.TrueForAll(value => value is FeelNumber) => Ordered(distinct),
            _ when distinct.TrueForAll(value => value is FeelDate) => Ordered(distinct),
            _ => null,
        };
        return atoms is null ? null : new Dimension(label, [.. atoms.Where(atom => Applies(allowed, atom))]);
    }

    internal static bool Applies(Node? cell, Atom atom) => cell is null
        || cell.Evaluate(new Frame(new BindingScope(UnaryTestsNode.Input, atom.Sample), null, null))
            is FeelBoolean { Value: true };

    private static List<Atom> Points(IEnumerable<FeelValue> values) => [.. values.Select(value => new Atom(value, value, value))];

    /// <summary>A text that is none of those written.</summary>
    private static Atom Other(List<FeelValue> texts) =>
        new(FeelValue.Of(string.Concat(texts.OfType<FeelText>().Select(text => text.Value)) + "其他"), null, null);

    private static List<Atom> Ordered(List<FeelValue> bounds)
    {
        bounds.Sort((a, b) => Ordering.Of(a, b)!.Value);
        List<Atom> atoms = [];
        Add(null, bounds[0]);
        for (var i = 0; i < bounds.Count; i++)
        {
            atoms.Add(new Atom(bounds[i], bounds[i], bounds[i]));
            Add(bounds[i], i + 1 < bounds.Count ? bounds[i + 1] : null);
        }
        return atoms;

        void Add(FeelValue? low, FeelValue? high)
        {
            if (Between(low, high) is { } sample)
                atoms.Add(new Atom(sample, low, high));
        }
    }

    /// <summary>A value strictly between the two; C# null when there is none, as between a day and the next.</summary>
    private static FeelValue? Between(FeelValue? low, FeelValue? high) => (low, high) switch
    {
        (FeelNumber a, FeelNumber b) => FeelValue.Of(a.Value / 2 + b.Value / 2),
        (FeelNumber a, null) => FeelValue.Of(a.Value + 1),
        (null, FeelNumber b) => FeelValue.Of(b.Value - 1),
        (FeelDate a, FeelDate b) => a.Civil.DayNumber + 1 < b.Civil.DayNumber ? Day(a.Civil.DayNumber + 1) : null,
        (FeelDate a, _) => Day(a.Civil.DayNumber + 1),
        (_, FeelDate b) => Day(b.Civil.DayNumber - 1),
        _ => null,
    };

    private static FeelDate? Day(long number) => CivilDate.FromDayNumber(number) is { } day ? new FeelDate(day) : null;
}
