using Peiyu.Plans.Model;

namespace Peiyu.Plans.Loading;

/// <summary>Reads the awards (policies/*.yaml).</summary>
internal sealed class PolicyReader(IReadOnlyList<Kind> kinds, Kind register, Pot? fund, ExpressionReader expressions)
{
    private static readonly Dictionary<string, AwardKind> AwardKinds = new(StringComparer.Ordinal)
    {
        ["fixed"] = AwardKind.Fixed,
        ["up-to"] = AwardKind.UpTo,
        ["rate"] = AwardKind.Rate,
        ["tax"] = AwardKind.Tax,
        ["as-published"] = AwardKind.AsPublished,
    };

    // What only a policy about cases can say.
    private static readonly string[] OfCases = ["at", "where", "subject"];

    private readonly AwardPartReader _parts = new(expressions);

    public Policy Read(PlanNode node)
    {
        var on = FindKind(node);
        var subject = node.Find("subject");
        return new()
        {
            Id = node.GetText("id"),
            Name = node.GetText("name"),
            Clause = node.GetText("clause"),
            Payer = node.GetText("payer"),
            Beneficiary = node.GetText("beneficiary"),
            Kind = ReadKind(node.Get("kind")),
            On = on,
            At = [.. node.Find("at")?.Items.Select(stage => Stage(on, stage)) ?? []],
            Where = expressions.Find(node, "where"),
            When = expressions.Conditions(node, "when"),
            Amount = expressions.Find(node, "amount"),
            Clips = [.. node.Find("clips")?.Items.Select(clip => ReadClip(on, node.GetText("clause"), clip)) ?? []],
            MatchOf = node.FindText("match-of"),
            Subject = subject is null ? on.Subject : Named(on, subject),
            From = node.Find("from")?.AsDate(),
            Selective = node.FindFlag("selective"),
            Valid = node.Find("valid") is { } valid ? AwardPartReader.Validity(valid) : null,
            Rank = node.Find("rank") is { } rank ? _parts.Ranking(rank) : null,
            Beside = node.FindTexts("beside"),
            Shares = _parts.Shares(node),
            Instalments = _parts.Instalments(node),
            ClawBacks = _parts.ClawBacks(node),
            Pot = node.Find("pot") is { } pot ? ReadPot(pot) : null,
            Assumptions = ExpressionReader.Assumptions(node),
            Place = node.Place,
        };
    }

    private Kind FindKind(PlanNode node)
    {
        if (node.Find("on") is not { } on)
        {
            return OfCases.FirstOrDefault(key => node.Find(key) is not null) is { } stray
                ? throw node.Bad($"写了“{stray}”就要写 on：看的是哪种事项？没有 on 的政策直接看企业，条件都写在 when 里。")
                : register;
        }

        return kinds.FirstOrDefault(kind => kind.Name == on.Text) ?? throw on.Bad($"没有“{on.Text}”这种事项。");
    }

    private static AwardKind ReadKind(PlanNode node) => AwardKinds.TryGetValue(node.Text, out var kind)
        ? kind
        : throw node.Bad($"没有“{node.Text}”这种金额；可以写 {string.Join("、", AwardKinds.Keys)}。");

    private static Field Stage(Kind kind, PlanNode node) =>
        kind.Stage(node.Text) ?? throw node.Bad($"{kind.Name}没有“{node.Text}”这个环节。");

    private static Field Named(Kind kind, PlanNode node) => kind.TryField(node.Text, out var field)
        ? field
        : throw node.Bad($"{kind.Name}没有“{node.Text}”这一栏。");

    private string ReadPot(PlanNode node) => fund?.Name == node.Text
        ? node.Text
        : throw node.Bad($"plan.yaml 里没有名为“{node.Text}”的资金。");

    private Clip ReadClip(Kind on, string clause, PlanNode node)
    {
        var by = node.GetText("by");
        var source = node.FindText("clause") ?? clause;
        Clip clip =
            expressions.Find(node, "at-least") is { } floor ? new Clip.AtLeast(by, source, floor)
            : expressions.Find(node, "at-most") is { } ceiling ? new Clip.AtMost(by, source, ceiling)
            : new Clip.AtMostTogether(
                by, source, expressions.Read(node.Get("at-most-together")), ReadSpan(node.Get("over")),
                [.. node.Get("order").Items.Select(field => Named(on, field))]);
        node.RefuseOtherKeys();
        return clip;
    }

    public static bool ReadSpan(PlanNode node) => node.Text switch
    {
        "lifetime" => true,
        "plan-year" => false,
        _ => throw node.Bad("应为 plan-year（计划年内）或 lifetime（不分年度）。"),
    };
}
