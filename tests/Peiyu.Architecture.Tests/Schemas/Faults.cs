using Newtonsoft.Json.Linq;
using static Peiyu.Architecture.Tests.Schemas.Fault;

namespace Peiyu.Architecture.Tests.Schemas;

/// <summary>What each schema must refuse: a missing key, an unknown one, a value that can't be.</summary>
internal static class Faults
{
    private const string Gradient = "policies/2-1-gradient-cultivation.yaml";
    private const string Digital = "policies/2-3-digital.yaml";
    private const string Innovative = "criteria/innovative.yaml";
    private const string Sizes = "criteria/enterprise-size.yaml";
    private const string Tests = "tests/01-goals.yaml";

    private const string Bands = "plans/shapes/A01-rate-by-band.yaml";
    private const string Winners = "plans/shapes/D01-first-winners.yaml";
    private const string Stages = "plans/shapes/F02-instalments-by-stage.yaml";
    private const string Leaving = "plans/shapes/F07-claw-back-on-leaving.yaml";
    private const string Offices = "plans/shapes/F18-split-between-offices.yaml";
    private const string Together = "plans/shapes/E05-not-together.yaml";
    private const string Quarters = "plans/shapes/H01-sum-of-quarters.yaml";

    public static IReadOnlyList<Fault> All { get; } =
    [
        Missing("plan.yaml", "$", "year"),
        Unknown("plan.yaml", "$", "mayor"),
        Unknown("plan.yaml", "$.fund", "bank"),
        Wrong("plan.yaml", "$", "issued-on", "2023年3月23日"),

        Missing("units.yaml", "$[0]", "name"),
        Unknown("units.yaml", "$[0]", "mayor"),
        Wrong("units.yaml", "$[0]", "aliases", "县经济开发区"),

        Missing("roles.yaml", "$[0]", "scope"),
        Missing("roles.yaml", "$[0].rights[0]", "on"),
        Unknown("roles.yaml", "$[0]", "colour"),
        Unknown("roles.yaml", "$[0].rights[0]", "colour"),
        Wrong("roles.yaml", "$[0]", "scope", "world"),
        Wrong("roles.yaml", "$[0]", "rights", new JArray()),
        Wrong("roles.yaml", "$[0].rights[0]", "act", "admire"),
        Wrong("roles.yaml", "$[0].rights[0]", "on", "指标"),

        Wrong("choices.yaml", "$", "级别", "国家级"),
        Wrong("choices.yaml", "$", "级别", JArray.Parse("""[["国家级"]]""")),

        Missing("kinds.yaml", "$[1]", "label"),
        Unknown("kinds.yaml", "$[1]", "colour"),
        Unknown("kinds.yaml", "$[1].fields[0]", "colour"),
        Wrong("kinds.yaml", "$[1].fields[0]", "type", "colour"),
        Missing("kinds.yaml", "$[1].fields[1]", "choices"),
        Wrong("kinds.yaml", "$[1].fields[0]", "choices", "级别"),
        Wrong("kinds.yaml", "$[2].fields[4]", "unit", "万元"),
        Wrong("kinds.yaml", "$[1].fields[0]", "required", "yes"),

        Missing("facts.yaml", "$[0]", "description"),
        Unknown("facts.yaml", "$[0]", "owner"),
        Wrong("facts.yaml", "$[0]", "type", "colour"),
        Wrong("facts.yaml", "$[0]", "periods", new JArray("week")),

        Missing("definitions.yaml", "$.functions[0]", "source"),
        Unknown("definitions.yaml", "$.definitions[0]", "where"),
        Unknown("definitions.yaml", "$", "constant"),
        Wrong("definitions.yaml", "$.constants[0]", "value", "一万"),

        Missing("libraries.yaml", "$[0]", "clause"),
        Missing("libraries.yaml", "$[0].when[0]", "if"),
        Unknown("libraries.yaml", "$[0]", "then"),
        Wrong("libraries.yaml", "$[0]", "when", "规模以下小微"),

        Missing("flows.yaml", "$[0]", "steps"),
        Missing("flows.yaml", "$[0].steps[0]", "act"),
        Unknown("flows.yaml", "$[0].steps[0]", "colour"),
        Unknown("flows.yaml", "$[0].states[0]", "colour"),
        Unknown("flows.yaml", "$[0].clocks[0]", "colour"),
        Unknown("flows.yaml", "$[0].steps[0].effects[0]", "colour"),
        Wrong("flows.yaml", "$[0].steps[0]", "act", "admire"),
        Wrong("flows.yaml", "$[0].steps[0].checks[0]", "check", "luck"),
        Wrong("flows.yaml", "$[0].clocks[0]", "working-days", 0),

        Missing(Innovative, "$[0]", "from"),
        Unknown(Innovative, "$[0]", "colour"),
        Wrong(Innovative, "$[0]", "to", "2026年3月"),
        Wrong(Innovative, "$[0].score", "above", 60),
        Missing(Innovative, "$[0].score", "least"),
        Unknown(Innovative, "$[0].score.groups[0]", "colour"),
        Missing(Innovative, "$[0].score.groups[0].items[0]", "max"),
        Wrong(Innovative, "$[0].score.groups[0].items[0]", "judged", new JArray(0, 8)),
        Missing(Innovative, "$[0].score.groups[0].items[0].bands[0]", "if"),
        Wrong(Innovative, "$[0].score.groups[0].items[0].bands[0]", "score", new JArray(1)),
        Wrong(Innovative, "$[0].ways[0]", "all", JArray.Parse("""[{"say": "x"}]""")),
        Unknown(Innovative, "$[0].ways[0].any[0]", "colour"),
        Missing(Sizes, "$[0]", "classes"),
        Unknown(Sizes, "$[0].sectors[0]", "colour"),
        Missing(Sizes, "$[0].sectors[0].least[0]", "values"),

        Missing("contradictions.yaml", "$[0]", "say"),
        Unknown("contradictions.yaml", "$[0]", "colour"),
        Wrong("contradictions.yaml", "$[0]", "touches", new JArray()),
        Wrong("contradictions.yaml", "$[0]", "touches", "营业收入"),

        Missing("goals.yaml", "$[0]", "reason"),
        Unknown("goals.yaml", "$[0]", "due"),
        Wrong("goals.yaml", "$[0]", "value", new JArray("8%")),

        Missing("lists.yaml", "$[0]", "clause"),
        Unknown("lists.yaml", "$[0]", "count"),
        Wrong("lists.yaml", "$[0]", "expected", "七"),

        Unknown("industries.yaml", "$", "leading-zeros"),
        Wrong("industries.yaml", "$", "leading-zero", "0610"),

        Missing("calendar.yaml", "$.years[0]", "source"),
        Unknown("calendar.yaml", "$.years[0]", "weekend"),
        Unknown("calendar.yaml", "$", "year"),
        Wrong("calendar.yaml", "$.years[0]", "off", new JArray("2023/01/01")),

        Missing("text.yaml", "$.clauses[0]", "heading"),
        Unknown("text.yaml", "$.clauses[0]", "weight"),
        Unknown("text.yaml", "$", "clause"),
        Missing("text.yaml", "$.clauses[0].sentences[0]", "not-executable"),
        Wrong("text.yaml", "$.clauses[0].sentences[0]", "executed-by", new JArray("programme:1")),
        Wrong("text.yaml", "$.clauses[1].sentences[1]", "executed-by", new JArray("law:亩产效益评价")),

        Missing("programmes.yaml", "$[0]", "due"),
        Missing("programmes.yaml", "$[0].targets[0]", "measure"),
        Missing("programmes.yaml", "$[0].targets[0]", "count"),
        Unknown("programmes.yaml", "$[0].targets[0]", "colour"),
        Wrong("programmes.yaml", "$[0].targets[0]", "measure", "guess"),
        Wrong("programmes.yaml", "$[0].targets[0]", "due-monthly", 18),
        Wrong("programmes.yaml", "$[0].targets[0]", "each-unit", 20),
        Wrong("programmes.yaml", "$[0].targets[0]", "growth-of", "研发费用"),
        Wrong("programmes.yaml", "$[1].targets[0]", "any-year", true),
        Wrong("programmes.yaml", "$[10].targets[0]", "due-monthly", 29),
        Wrong("programmes.yaml", "$[10].targets[0]", "at", "认定"),

        Missing(Gradient, "$[0]", "payer"),
        Unknown(Gradient, "$[0]", "gift"),
        Wrong(Gradient, "$[0]", "kind", "gift"),
        Wrong(Gradient, "$[0]", "from", "2023-4-1"),
        Missing(Gradient, "$[0].when[0]", "say"),
        Missing(Digital, "$[0].clips[0]", "over"),
        Unknown(Digital, "$[0].clips[0]", "under"),
        Wrong(Digital, "$[0].clips[0]", "over", "century"),
        Wrong(Digital, "$[0].clips[0]", "at-most", "1"),

        Missing(Tests, "$[0]", "expect"),
        Missing(Tests, "$[0]", "policy"),
        Unknown(Tests, "$[0]", "colour"),
        Unknown(Tests, "$[0].expect", "colour"),
        Wrong(Tests, "$[0].expect", "status", "maybe"),
        Wrong(Tests, "$[0]", "library", "基础种子库"),

        Unknown(Bands, "$", "mayor"),
        Wrong(Bands, "$", "kinds", "项目"),
        Missing(Bands, "$.definitions.scales[0]", "rows"),
        Unknown(Bands, "$.definitions.scales[0].rows[0]", "colour"),
        Missing(Bands, "$.definitions.scales[0].rows[0]", "value"),
        Wrong(Winners, "$.policies[0]", "beside", "another"),
        Missing(Winners, "$.policies[0].rank", "by"),
        Unknown(Winners, "$.policies[0].rank", "colour"),
        Unknown(Winners, "$.policies[0].rank.by[0]", "colour"),
        Missing(Stages, "$.policies[0].instalments[0]", "sum"),
        Unknown(Leaving, "$.policies[0].claw-backs[0]", "colour"),
        Missing(Leaving, "$.policies[0].claw-backs[0]", "if"),
        Missing(Offices, "$.policies[0].shares[0]", "part"),
        Unknown("plans/shapes/G01-valid-from-to.yaml", "$.policies[0].valid", "colour"),
        Missing(Together, "$.relations[0]", "rule"),
        Unknown(Together, "$.relations[0]", "colour"),
        Wrong(Together, "$.relations[0]", "rule", "lowest"),
        Wrong(Together, "$.relations[0]", "over", "decade"),
        Missing(Quarters, "$.programmes[0].targets[0]", "take"),
        Wrong(Quarters, "$.programmes[0].targets[0]", "take", "first"),
    ];
}
