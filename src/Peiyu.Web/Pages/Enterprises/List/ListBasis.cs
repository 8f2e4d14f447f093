using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using Peiyu.Core.Boards;
using Peiyu.Feel.Values;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Web.Pages.Enterprises.List;

/// <summary>What every list of a board's enterprises needs and nobody should work out twice: the orders, and what there is to choose.</summary>
internal sealed class ListBasis
{
    private const int MostMissing = 40;

    private static readonly ConditionalWeakTable<Board, ListBasis> Made = [];
    private static readonly CompareInfo Pinyin = CultureInfo.GetCultureInfo("zh-CN").CompareInfo;

    private readonly Board _board;
    private readonly ConcurrentDictionary<string, IReadOnlyList<EnterpriseLine>> _orders = new(StringComparer.Ordinal);
    private readonly Lazy<IReadOnlyList<KeyValuePair<string, int>>> _missing;
    private readonly Lazy<IReadOnlyList<KeyValuePair<string, int>>> _industries;
    private readonly Lazy<int> _withAward;

    private ListBasis(Board board)
    {
        _board = board;
        _missing = new(CountMissing);
        _industries = new(CountIndustries);
        _withAward = new(() => board.Enterprises.Count(line => line.Met > 0));
    }

    public static ListBasis Of(Board board) => Made.GetValue(board, one => new(one));

    /// <summary>What answers wait for, with how many enterprises wait, the most first.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> Missing => _missing.Value;

    /// <summary>The divisions of industry that there are, with how many enterprises each has.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> Industries => _industries.Value;

    /// <summary>How many of all have an award that is met.</summary>
    public int WithAward => _withAward.Value;

    /// <summary>All lines in the order of a column; an unknown column: in that of the register.</summary>
    public IReadOnlyList<EnterpriseLine> Sorted(string? key) => Order(key) is null
        ? _board.Enterprises
        : _orders.GetOrAdd(key!, _ => Order(key)!());

    /// <summary>From which end a list sorted by it begins.</summary>
    public static bool IsDescending(Plan plan, string key) => key is ListColumns.Amount or ListColumns.Met or ListColumns.Unknown or ListColumns.Near
        || (plan.Register.TryField(key, out var field) && IsNumber(field));

    public static bool CanSort(Plan plan, string key) =>
        key is ListColumns.Name or ListColumns.Amount or ListColumns.Met or ListColumns.Unknown or ListColumns.Near or ListColumns.Endings
        || plan.Register.TryField(key, out _);

    private Func<IReadOnlyList<EnterpriseLine>>? Order(string? key) => key switch
    {
        null => null,
        ListColumns.Name => () => ByText(line => line.Name),
        ListColumns.Amount => () => [.. _board.Enterprises.OrderByDescending(line => line.Sum.Money).ThenByDescending(line => line.Met)],
        ListColumns.Met => () => [.. _board.Enterprises.OrderByDescending(line => line.Met)],
        ListColumns.Unknown => () => [.. _board.Enterprises.OrderByDescending(line => line.Unknown)],
        ListColumns.Near => () => [.. _board.Enterprises.OrderByDescending(line => line.Near)],
        ListColumns.Endings => () => [.. _board.Enterprises.OrderBy(line => line.Endings.Count == 0 ? DateOnly.MaxValue : line.Endings[0].On)],
        _ when _board.Plan.Register.TryField(key, out var field) => () => ByField(field),
        _ => null,
    };

    private IReadOnlyList<EnterpriseLine> ByField(Field field) => field.Type.Name == "date"
        ? [.. _board.Enterprises.OrderBy(line => (line[field] as FeelDate)?.Value ?? DateOnly.MaxValue)]
        : IsNumber(field)
            ? [.. _board.Enterprises.OrderByDescending(line => (line[field] as FeelNumber)?.Value ?? decimal.MinValue)]
            : ByText(line => Shown.Value(line[field]));

    private static bool IsNumber(Field field) => field.Type.Name is "money" or "integer" or "number";

    /// <summary>As people look names up, by pinyin; the unknown last. A key for each line is made once and not at each comparison.</summary>
    private IReadOnlyList<EnterpriseLine> ByText(Func<EnterpriseLine, string?> text)
    {
        var keys = new Dictionary<string, SortKey>(StringComparer.Ordinal);
        SortKey KeyOf(string name) => keys.TryGetValue(name, out var known) ? known : keys[name] = Pinyin.GetSortKey(name);
        return [.. _board.Enterprises
            .Select(line => (Line: line, Text: text(line)))
            .OrderBy(pair => pair.Text is null)
            .ThenBy(pair => pair.Text is { } name ? KeyOf(name) : null, Comparer<SortKey?>.Create(SortKeys))
            .Select(pair => pair.Line)];
    }

    private static int SortKeys(SortKey? left, SortKey? right) =>
        left is null || right is null ? (left is null).CompareTo(right is null) : SortKey.Compare(left, right);

    private IReadOnlyList<KeyValuePair<string, int>> CountMissing() =>
    [
        .. _board.Awards.Where(line => line.Status == Status.Unknown && line.Enterprise is not null)
            .SelectMany(line => line.Missing.Select(name => (name, line.Enterprise)))
            .Distinct()
            .CountBy(pair => pair.name)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Take(MostMissing),
    ];

    private IReadOnlyList<KeyValuePair<string, int>> CountIndustries()
    {
        var field = _board.Plan.Register.Fields.FirstOrDefault(one => one.Type.Name == "industry");
        return field is null ? [] :
        [
            .. _board.Enterprises.Select(line => line.Text(field)).OfType<string>()
                .Where(code => code.Length >= IndustryNames.DivisionLength)
                .CountBy(code => code[..IndustryNames.DivisionLength])
                .OrderBy(pair => pair.Key, StringComparer.Ordinal),
        ];
    }
}
