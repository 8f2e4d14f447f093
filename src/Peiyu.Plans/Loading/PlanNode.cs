using System.Globalization;
using Peiyu.Plans.Model;
using Peiyu.Plans.Tables;
using YamlDotNet.RepresentationModel;

namespace Peiyu.Plans.Loading;

/// <summary>
/// A node of a plan's file that knows where it stands and which of its keys were asked for, so that a misspelt key
/// is reported instead of being ignored.
/// </summary>
internal sealed class PlanNode
{
    private readonly string _file;
    private readonly YamlNode _node;
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    private readonly PlanNode? _base;

    /// <param name="file">The file, as problems name it.</param>
    /// <param name="node">What is written there.</param>
    /// <param name="on">What it is based on: its lists go before, its keys hold where this one has none. Null: nothing.</param>
    public PlanNode(string file, YamlNode node, PlanNode? on = null) => (_file, _node, _base) = (file, node, on);

    public SourcePlace Place => new(_file, (int)_node.Start.Line, (int)_node.Start.Column);

    /// <summary>Where the text itself begins: a block scalar's text begins on the line below its mark.</summary>
    public SourcePlace TextPlace => _node is YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Literal or YamlDotNet.Core.ScalarStyle.Folded }
        ? Place with { Line = Place.Line + 1, Column = 1 }
        : Place;

    public bool IsMapping => _node is YamlMappingNode;

    public bool IsList => _node is YamlSequenceNode;

    /// <summary>The text of a scalar.</summary>
    public string Text => _node is YamlScalarNode { Value: { } value } ? value : throw Bad("这里应为一个值。");

    public bool IsNull => _node is YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain, Value: "" or "~" or "null" };

    /// <summary>The entries of a list.</summary>
    public IEnumerable<PlanNode> Items => _node is YamlSequenceNode list
        ? [.. _base?.Items ?? [], .. list.Children.Select(child => new PlanNode(_file, child))]
        : throw Bad("这里应为一个列表，每项以“- ”开头。");

    /// <summary>The entries of a mapping in the order of the file.</summary>
    public IEnumerable<(string Key, PlanNode Value)> Entries =>
    [
        .. (_base?.Entries ?? []).Where(entry => !Mapping.Children.ContainsKey(new YamlScalarNode(entry.Key))),
        .. Mapping.Children.Select(pair => (new PlanNode(_file, pair.Key).Text, new PlanNode(_file, pair.Value))),
    ];

    private YamlMappingNode Mapping => _node as YamlMappingNode ?? throw Bad("这里应为一组“键: 值”。");

    /// <summary>The value under a key; null where the key is not there or empty.</summary>
    public PlanNode? Find(string key)
    {
        _read.Add(key);
        var on = _base?.Find(key);
        return Mapping.Children.TryGetValue(new YamlScalarNode(key), out var child) && new PlanNode(_file, child, on) is { IsNull: false } node
            ? node
            : on;
    }

    /// <summary>The value under a key that must be there.</summary>
    public PlanNode Get(string key) => Find(key) ?? throw Bad($"缺少“{key}”。");

    public string GetText(string key) => Get(key).Text;

    public string? FindText(string key) => Find(key)?.Text;

    public bool FindFlag(string key) => Find(key) is { } node
        && (node.Text switch { "true" => true, "false" => false, _ => throw node.Bad("应为 true 或 false。") });

    public IReadOnlyList<string> FindTexts(string key) =>
        Find(key) is { } node ? [.. node.Items.Select(item => item.Text)] : [];

    public int AsInteger() => int.TryParse(Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
        ? value
        : throw Bad($"应为整数，实为“{Text}”。");

    public decimal AsNumber() => CellText.TryNumber(Text, out var value) ? value : throw Bad($"应为数，实为“{Text}”。");

    public DateOnly AsDate() => DateOnly.TryParseExact(Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day
        : throw Bad($"应为日期（如 2023-12-31），实为“{Text}”。");

    /// <summary>Reports the keys that nothing asked for; called when an entry has been read whole.</summary>
    public void RefuseOtherKeys()
    {
        foreach (var (key, _) in Entries)
        {
            if (!_read.Contains(key))
            {
                throw Bad($"不认识的键“{key}”；可以写的有：{string.Join("、", _read)}。");
            }
        }
    }

    public PlanFormatException Bad(string message) => new(Place, message);
}
