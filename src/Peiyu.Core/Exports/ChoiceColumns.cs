using Peiyu.Core.Interchange;

namespace Peiyu.Core.Exports;

/// <summary>Gathers the lists of choices of a workbook in one hidden sheet, a column per list, equal lists once.</summary>
internal sealed class ChoiceColumns(string name)
{
    private readonly List<IReadOnlyList<string>> _lists = [];

    public WorkbookSheet Sheet => new(
        name,
        [.. _lists.Select((_, place) => new WorkbookColumn($"{name}{place + 1}"))],
        Enumerable.Range(0, _lists.Max(list => list.Count))
            .Select(row => (IReadOnlyList<object?>)[.. _lists.Select(list => row < list.Count ? list[row] : null)]))
    {
        IsHidden = true,
    };

    /// <summary>Where the list stands; null for no list.</summary>
    public ChoiceList? Add(IReadOnlyList<string> choices)
    {
        if (choices.Count == 0)
        {
            return null;
        }

        var place = _lists.FindIndex(list => list.SequenceEqual(choices, StringComparer.Ordinal));
        if (place < 0)
        {
            place = _lists.Count;
            _lists.Add(choices);
        }

        return new(name, place, choices.Count);
    }
}
