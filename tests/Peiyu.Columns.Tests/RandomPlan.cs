using Peiyu.Feel;
using Peiyu.Plans.Model;

namespace Peiyu.Columns.Tests;

/// <summary>The plan with other awards: conditions, amounts and limits put together at random from what rules say.</summary>
internal sealed class RandomPlan(Plan plan, Random random)
{
    private static readonly SourcePlace Place = new("random.yaml", 1, 1);
    private static readonly string[] Signs = ["<", "<=", ">", ">=", "=", "!="];

    public Plan Make()
    {
        var policies = new List<Policy>();
        for (var i = random.Next(1, 7); i > 0; i--)
        {
            policies.Add(Award(i, policies));
        }

        return plan with { Policies = policies, Relations = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Relation(policies)).OfType<Relation>()] };
    }

    /// <summary>Of awards about the same sort of thing, so that rules can be asked about each.</summary>
    private Relation? Relation(List<Policy> policies)
    {
        var on = policies[random.Next(policies.Count)].On;
        var rule = (RelationRule)random.Next(3);
        var isShared = rule == RelationRule.AtMost && random.Next(2) == 0;
        return random.Next(2) == 0 ? null : new()
        {
            Say = "不重复",
            Clause = "一",
            Rule = rule,
            Of = [.. policies.Where(policy => policy.On == on && (random.Next(3) > 0)).Select(policy => policy.Id).DefaultIfEmpty(policies.Find(policy => policy.On == on)!.Id)],
            Per = random.Next(3) == 0 ? Expression(Pick("单位", "企业规模", "规上", OfGroup(on))) : null,
            Order = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Expression(Key(on)))],
            Limit = rule == RelationRule.AtMost ? Expression(random.Next(2) == 0 ? "80 * 万" : Number(on, 1)) : null,
            Months = on != plan.Register && random.Next(3) == 0 ? 6 : null,
            Lifetime = random.Next(3) == 0,
            IsShared = isShared,
            ShareBy = isShared && random.Next(2) == 0 ? Expression(Number(on, 1)) : null,
            Place = Place,
        };
    }

    private Ranking? Rank(Kind on) => random.Next(3) > 0 ? null : new(
        "取前几名",
        [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => new RankKey(Expression(Key(on)), random.Next(2) == 0))],
        random.Next(3) == 0 ? Expression(OfGroup(on)) : null,
        random.Next(3) == 0 ? null : Expression(Pick("2", "5", "1 + 2", "成立日期")));

    private string OfGroup(Kind on) => Pick("单位", "规上", on.Name == "项目" ? "类别" : "大类", on == plan.Register ? "成立日期" : "事件日");

    private string Key(Kind on) => random.Next(3) == 0 ? Number(on, 1) : Pick(
        "成立日期", "行业代码", "主营增长率", on == plan.Register ? "企业规模" : "事件日", on == plan.Register ? "营业收入" : "本件.行序");

    private Policy Award(int number, List<Policy> earlier)
    {
        var kind = Pick("资质", "项目", "贷款", "企业") is var name && name == "企业" ? plan.Register : plan.Kind(name)!;
        var stages = kind.Stages.Where(_ => random.Next(2) == 0).ToList();
        var on = stages.Count == 0 && random.Next(4) > 0 ? plan.Register : kind;
        var matched = earlier.Where(other => other.On == on && on != plan.Register).LastOrDefault(_ => random.Next(2) == 0);
        var rank = Rank(on);
        return new()
        {
            Id = $"award-{number}",
            Name = $"奖{number}",
            Clause = "一",
            Payer = "县",
            Beneficiary = "企业",
            Kind = AwardKind.Fixed,
            On = on,
            At = on == plan.Register ? [] : stages,
            Where = random.Next(3) == 0 ? null : Expression(Where(on)),
            When = [.. Enumerable.Range(0, random.Next(0, 4)).Select(_ => new Condition("条件", Expression(Condition(on, 2))))],
            Amount = random.Next(8) == 0 ? null : Expression(Amount(on, matched, earlier, rank, stages.Count)),
            MatchOf = matched?.Id,
            Rank = rank,
            Valid = random.Next(6) == 0 ? new(Bound(new(2021, 12, 1)), Bound(new(2023, 4, 30))) : null,
            Clips = on == plan.Register ? [] : [.. Clips(on)],
            Subject = on.Name == "贷款" && random.Next(2) == 0 ? on.Field("人才编号") : on.Subject,
            Place = Place,
        };
    }

    private string Amount(Kind on, Policy? matched, List<Policy> earlier, Ranking? rank, int stages) => matched is not null ? $"{Factor()} * 基数"
        : rank is not null && random.Next(2) == 0 ? "if 名次 = 1 then 50 * 万 else 10000 / 名次"
        : stages > 1 && on != plan.Register && random.Next(2) == 0 ? $"if 环节 = \"{Pick([.. on.Stages.Select(stage => stage.Stage!)])}\" then {Number(on, 1)} else 7"
        : earlier.Count > 0 && random.Next(4) == 0 ? $"{Number(on, 0)} - 应得(\"{earlier[random.Next(earlier.Count)].Id}\")"
        : Number(on, 2);

    private DateOnly? Bound(DateOnly day) => random.Next(3) == 0 ? null : day.AddDays(random.Next(400));

    private IEnumerable<Clip> Clips(Kind on)
    {
        if (random.Next(3) == 0)
        {
            yield return new Clip.AtLeast("最低", "一", Expression("1000"));
        }

        if (random.Next(3) == 0)
        {
            yield return new Clip.AtMost("最高", "一", Expression("123456.78"));
        }

        if (random.Next(2) == 0)
        {
            yield return new Clip.AtMostTogether(
                "共用", "一", Expression("60 * 万"), random.Next(2) == 0, [.. on.Fields.Where(field => field.Stage is not null).Take(random.Next(3))]);
        }
    }

    private string Where(Kind on) => on.Name switch
    {
        "资质" => Pick("资质 = \"高新技术企业\"", "资质 = \"瞪羚企业\" and 级别 = \"省级\"", "级别 != \"国家级\"", "资质 = \"没有的资质\""),
        "项目" => Pick("类别 = \"技术改造\"", "总投资 > 5 * 万"),
        "企业" => Pick("规上", "企业规模 = \"小型\""),
        _ => Pick("用途 = \"科技成果转化\"", "其他贴息", "用途 = \"其他\" and 本金 >= 1"),
    };

    private string Condition(Kind on, int depth) => depth == 0 ? Simple(on) : random.Next(6) switch
    {
        0 => $"({Condition(on, depth - 1)}) and ({Condition(on, depth - 1)})",
        1 => $"({Condition(on, depth - 1)}) or ({Condition(on, depth - 1)})",
        2 => $"not({Condition(on, depth - 1)})",
        3 => $"if {Condition(on, depth - 1)} then {Condition(on, depth - 1)} else {Condition(on, depth - 1)}",
        4 => $"{Number(on, depth - 1)} {Pick(Signs)} {Number(on, depth - 1)}",
        _ => Simple(on),
    };

    private string Simple(Kind on) => random.Next(4) == 0 ? OfCase(on) : Pick(
        "工业", "中小微", "规模以下小微", "规上", "规上 = false", "成立日期 != null", "企业规模 = \"小型\"", "单位 = null",
        "确为(企业规模, \"微型\")", "属于(规模, [\"小型\", \"大型\"])", "成立日期 in 计划年", "成立日期 < date(\"2022-05-05\")",
        "成立日期 + duration(\"P3Y\") >= 截至日", "主营业务收入 in [500 * 万..2000 * 万)", "营业收入 between 1 and 20000000",
        "在有效期(企业.资质, \"高新技术企业\", 截至日)", "行业代码 >= \"C13\"", "\"C2\" > 行业代码", "行业代码 in [\"C13\"..\"C43\"]",
        "成立日期 + -duration(\"P3Y\") < 截至日", "date(成立日期.year, 2, 30) = null", "营业收入 in [主营业务收入..20000000]", "今年入库或申报(企业.资质, \"瞪羚企业\")",
        "some 证 in 企业.资质[级别 = \"省级\"] satisfies 证.认定日期 < 成立日期",
        "every 项 in 企业.项目 satisfies 项.总投资 >= 100", "list contains([\"A\", \"B\"], 亩产效益评价)", "substring(行业代码, 1, 1) = \"C\"",
        "(some 项 in 企业.项目[总投资 > 100] satisfies 项.类别 = \"技术改造\" and (some 证 in 企业.资质 satisfies 证.认定日期 >= 项.开工日期))");

    private string OfCase(Kind on) => on.Name switch
    {
        "资质" => Pick("首次认定(本件, 企业.资质)", "some 证 in 企业.资质 satisfies 证 = 本件", "some 证 in 企业.资质[item != 本件] satisfies 证.级别 = 级别", "首次市级以上认定(本件, 企业.资质)", "级别 in [\"省级\", \"市级\"]", "有效期至 >= 截至日", "事件日.year = 2023"),
        "项目" => Pick("竣工日期 - duration(\"P30D\") > 开工日期", "项目名称 != null", "本件.类别 = 类别"),
        "贷款" => Pick("放款日期 >= 人才.创办企业日期", "本金 in [人才.省资助额..100]", "确为(其他贴息, false)", "人才.工程 = \"国家级人才\"", "本金 > 人才.省资助额"),
        _ => "企业.规上",
    };

    private string Number(Kind on, int depth) => depth > 0 && random.Next(2) == 0
        ? Pick(
            $"{Number(on, depth - 1)} + {Number(on, depth - 1)}", $"{Number(on, depth - 1)} - {Number(on, depth - 1)}",
            $"{Factor()} * ({Number(on, depth - 1)})", $"({Number(on, depth - 1)}) / {Number(on, 0)}",
            $"max({Number(on, depth - 1)}, {Number(on, depth - 1)})",
            $"if {Condition(on, depth - 1)} then {Number(on, depth - 1)} else {Number(on, depth - 1)}",
            $"已知合计([{Number(on, 0)}, {Number(on, 0)}, {Number(on, 0)}])", $"已知最高([{Number(on, 0)}, {Number(on, 0)}])")
        : on.Name switch
        {
            "项目" when random.Next(2) == 0 => Pick("总投资", "设备购置费", "软件购置费"),
            "贷款" when random.Next(2) == 0 => Pick("本金", "实付利息", "人才.国家资助额"),
            _ => Pick("5 * 万", "0.125", "营业收入", "从业人员", "应纳税所得额", "大类", "指标(\"工业总产值\", \"2023Q1\")", "指标(\"工业总产值\", \"2022Q1\")", "年份(\"应纳税所得额\")", "主营增长率"),
        };

    private string Factor() => Pick("0.1", "0.005", "3", "1.25", "0.333");

    private string Pick(params string[] texts) => texts[random.Next(texts.Length)];

    private PlanExpression Expression(string text) =>
        new(FeelExpression.Parse(text, [.. plan.Definitions.Select(definition => definition.Name), .. plan.Facts.Select(fact => fact.Name)]), Place);
}
