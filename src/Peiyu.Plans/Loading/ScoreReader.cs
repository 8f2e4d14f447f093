using Peiyu.Plans.Model.Criteria;

namespace Peiyu.Plans.Loading;

/// <summary>Reads what is scored for a title (score in criteria/*.yaml).</summary>
internal sealed class ScoreReader(ExpressionReader expressions)
{
    private static readonly string[] Ways = ["bands", "add", "points", "judged"];

    public ScoreSheet Read(PlanNode node)
    {
        var sheet = new ScoreSheet(
            node.Get("full").AsNumber(),
            FindThreshold(node) ?? throw node.Bad("缺少 least 或 above：总分要到多少？"),
            [.. node.Get("groups").Items.Select(ReadGroup)]);
        node.RefuseOtherKeys();
        return sheet;
    }

    private ScoreGroup ReadGroup(PlanNode node)
    {
        var group = new ScoreGroup(
            node.GetText("name"),
            node.Get("max").AsNumber(),
            FindThreshold(node),
            [.. node.Get("items").Items.Select(ReadItem)],
            node.Place);
        node.RefuseOtherKeys();
        return group;
    }

    /// <summary>least: the points suffice; above: they do not.</summary>
    private static ScoreThreshold? FindThreshold(PlanNode node) => (node.Find("least"), node.Find("above")) switch
    {
        ({ } least, null) => new(least.AsNumber(), false, least.Place),
        (null, { } above) => new(above.AsNumber(), true, above.Place),
        (null, null) => null,
        _ => throw node.Bad("least（含）和 above（不含）只写一个。"),
    };

    private ScoreItem ReadItem(PlanNode node)
    {
        var item = new ScoreItem(
            node.GetText("name"), node.Get("max").AsNumber(), ReadScoring(node), node.FindText("memory"), node.Place);
        node.RefuseOtherKeys();
        return item;
    }

    private Scoring ReadScoring(PlanNode node) => Ways.Where(way => node.Find(way) is not null).ToList() switch
    {
        ["bands"] => new Scoring.Banded(ReadBands(node.Get("bands"))),
        ["add"] => new Scoring.Added(ReadBands(node.Get("add"))),
        ["points"] => new Scoring.Formula(expressions.Read(node.Get("points"))),
        ["judged"] => new Scoring.Judged(ReadRange(node.Get("judged"))),
        _ => throw node.Bad($"怎么给分只写一种：{string.Join("、", Ways)}。"),
    };

    private List<ScoreBand> ReadBands(PlanNode list) => [.. list.Items.Select(node =>
    {
        var band = new ScoreBand(ReadRange(node.Get("score")), node.GetText("say"), expressions.Read(node.Get("if")));
        node.RefuseOtherKeys();
        return band;
    })];

    /// <summary>One number, or the lowest and the highest.</summary>
    public static ScoreRange ReadRange(PlanNode node)
    {
        if (!node.IsList)
        {
            return ScoreRange.Of(node.AsNumber());
        }

        return node.Items.Select(item => item.AsNumber()).ToList() is [var lowest, var highest] && lowest <= highest
            ? new(lowest, highest)
            : throw node.Bad("应为一个数，或 [最低, 最高]。");
    }
}
