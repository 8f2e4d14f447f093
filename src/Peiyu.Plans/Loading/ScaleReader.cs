using Peiyu.Plans.Model;

namespace Peiyu.Plans.Loading;

/// <summary>
/// Reads scales (definitions.yaml, scales): a value by bands of a number or a day, or by words. A scale is a function written as a
/// table; it becomes one, so that whatever explains, checks or evaluates functions knows it.
/// </summary>
/// <param name="expressions">Reads the rows.</param>
/// <param name="boundaries">What the plan says of 以上 and 以下; null: each scale says it.</param>
internal sealed class ScaleReader(ExpressionReader expressions, Boundaries? boundaries)
{
    public PlanFunction Read(PlanNode node)
    {
        var parameters = node.FindTexts("parameters");
        if (parameters.Count == 0)
        {
            throw node.Bad("parameters 要写至少一个：第一个是分档所按的数。");
        }

        var name = node.GetText("name");
        var own = Boundaries.Find(node) ?? boundaries;
        var rows = node.Get("rows").Items.Select(row => ReadRow(row, own)).ToList();
        var body = node.FindFlag("marginal")
            ? Marginal(parameters[0], rows, node)
            : Whole(parameters[0], rows, node.Find("otherwise") is { } rest ? Text(rest) : "null");
        return new(name, parameters, expressions.Read(body, node.Place), node.GetText("source"), ExpressionReader.Assumptions(node), node.Place)
        {
            Say = node.FindText("say"),
        };
    }

    /// <summary>All of it at the value of the band that it lies in.</summary>
    private static string Whole(string measure, IReadOnlyList<Row> rows, string otherwise) =>
        $"if {measure} = null then {measure}\n"
        + string.Concat(rows.Select(row => $"else if {row.Test(measure)} then {row.Value}\n"))
        + $"else {otherwise}";

    /// <summary>Each part of it at the value of the band that this part lies in.</summary>
    private static string Marginal(string measure, IReadOnlyList<Row> rows, PlanNode node) => rows.Any(row => row.Is is not null)
        ? throw node.Bad("marginal 的各档要用 above、below 写。")
        : $"if {measure} = null then {measure} else\n" + string.Join("\n+ ", rows.Select(row => row.Part(measure)));

    private Row ReadRow(PlanNode node, Boundaries? ofScale)
    {
        var own = Boundaries.Find(node) ?? ofScale;
        var row = new Row(Find(node, "above"), Find(node, "below"), ReadWords(node), Text(node.Get("value")), own ?? new(true, true));
        if (own is null && (row.Above ?? row.Below) is not null)
        {
            throw node.Bad("写明 boundaries（在 plan.yaml、这张表或这一档）：above、below 含不含本数，各文件不一样。");
        }

        if (row.Is is null == (row.Above is null && row.Below is null))
        {
            throw node.Bad("每档写 above、below（数或日期）或 is（文字），二者取一。");
        }

        node.RefuseOtherKeys();
        return row;
    }

    private static string? ReadWords(PlanNode node)
    {
        if (node.Find("is") is not { } words)
        {
            return null;
        }

        var all = words.IsList ? words.Items.Select(word => word.Text) : [words.Text];
        return string.Join(", ", all.Select(word => $"\"{word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\""));
    }

    private string? Find(PlanNode node, string key) => node.Find(key) is { } found ? Text(found) : null;

    /// <summary>An expression that stands for itself: what is wrong in it is reported where it is written.</summary>
    private string Text(PlanNode node) => $"({expressions.Read(node).Text})";

    private sealed record Row(string? Above, string? Below, string? Is, string Value, Boundaries Boundaries)
    {
        public string Test(string measure) => Is is not null
            ? $"list contains([{Is}], {measure})"
            : string.Join(" and ", new[]
            {
                Above is null ? null : $"{measure} {Boundaries.AboveSign} {Above}",
                Below is null ? null : $"{measure} {Boundaries.BelowSign} {Below}",
            }.OfType<string>());

        public string Part(string measure) =>
            $"{Value} * max(0, {(Below is null ? measure : $"min({measure}, {Below})")} - {Above ?? "0"})";
    }
}
