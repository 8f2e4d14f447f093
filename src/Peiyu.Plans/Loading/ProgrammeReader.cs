using Peiyu.Plans.Model;

namespace Peiyu.Plans.Loading;

/// <summary>Reads the programmes with their targets (programmes.yaml).</summary>
internal sealed class ProgrammeReader(
    IReadOnlyList<Kind> kinds, IReadOnlyList<FactDefinition> facts, IReadOnlyList<PlanUnit> units, ExpressionReader expressions)
{
    private static readonly string[] Measures = ["applied", "pool", "result", "rate"];

    public Programme Read(PlanNode node) => new(
        node.GetText("row"),
        node.GetText("name"),
        node.GetText("short"),
        node.GetText("clause"),
        node.GetText("due"),
        node.FindText("contacts"),
        node.FindText("printed"),
        [.. node.Get("targets").Items.Select(ReadTarget)],
        ExpressionReader.Assumptions(node),
        node.Place);

    private Target ReadTarget(PlanNode node)
    {
        var measure = node.Get("measure");
        var target = new Target(
            Measures.Contains(measure.Text) ? measure.Text : throw measure.Bad($"应为 {string.Join("、", Measures)} 之一。"),
            node.FindText("level"),
            ReadDue(node),
            ReadUnits(node),
            node.Find("county")?.AsNumber(),
            ReadMeasured(node, measure.Text),
            node.Place);
        node.RefuseOtherKeys();
        return target;
    }

    private static DueDate ReadDue(PlanNode node) => node.Find("due-monthly") is { } monthly
        ? new DueDate.Monthly(monthly.AsInteger() is >= 1 and <= 28 and var day ? day : throw monthly.Bad("应为 1 到 28 的日。"))
        : new DueDate.Once(node.Get("due").AsDate());

    /// <summary>One number for all units, or a mapping of unit to number in the order of the annex.</summary>
    private List<(string Unit, decimal Value)> ReadUnits(PlanNode node)
    {
        if (node.Find("each-unit") is { } each)
        {
            return [.. units.Select(unit => (unit.Name, each.AsNumber()))];
        }

        var result = new List<(string Unit, decimal Value)>();
        foreach (var (name, value) in node.Find("units")?.Entries ?? [])
        {
            if (units.All(unit => unit.Name != name))
            {
                throw value.Bad($"没有“{name}”这个单位。");
            }

            result.Add((name, value.AsNumber()));
        }

        return result;
    }

    private Measured ReadMeasured(PlanNode node, string measure)
    {
        if (node.Find("growth-of") is { } fact)
        {
            return new Measured.Growth(
                facts.FirstOrDefault(known => known.Name == fact.Text) ?? throw fact.Bad($"指标字典里没有“{fact.Text}”。"));
        }

        var count = node.Get("count");
        var kind = kinds.FirstOrDefault(kind => kind.Name == count.Text) ?? throw count.Bad($"没有“{count.Text}”这种事项。");
        var at = node.Find("at") is { } stage
            ? kind.Stage(stage.Text) ?? throw stage.Bad($"{kind.Name}没有“{stage.Text}”这个环节。")
            : null;
        var once = node.FindFlag("once-per-enterprise");
        if (once && kind.Owner is null && kind.Id != "enterprise")
        {
            throw count.Bad($"{kind.Name}不挂在企业上，不能用 once-per-enterprise。");
        }

        return new Measured.Count(kind, at, measure == "pool" || node.FindFlag("any-year"), expressions.Find(node, "where"), once);
    }
}
