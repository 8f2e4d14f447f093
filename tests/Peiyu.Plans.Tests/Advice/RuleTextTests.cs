using System.Text.RegularExpressions;
using Peiyu.Feel;
using Peiyu.Plans.Advice;
using Peiyu.Plans.Model;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Plans.Tests.Advice;

/// <summary>Rules as sentences; all 46 stand in RuleTexts.txt beside this file.</summary>
public sealed partial class RuleTextTests
{
    private static readonly Plan Plan = GuanxianPlan.Instance;

    public static TheoryData<string> Policies => [.. Plan.Policies.Select(policy => policy.Id)];

    [Theory]
    [MemberData(nameof(Policies))]
    public void No_sentence_is_empty_or_speaks_FEEL(string policy)
    {
        var text = RuleText.Of(Plan, Plan.Policy(policy)!);

        Assert.NotEmpty(text.Who);
        Assert.NotEmpty(text.HowMuch);
        Assert.All([.. text.Who, .. text.HowMuch, text.Payer, text.When], sentence =>
        {
            Assert.NotEmpty(sentence);
            Assert.DoesNotMatch(Feel(), sentence);
            Assert.DoesNotContain("规则原文", sentence, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void They_read_as_they_were_last_read()
    {
        var file = Path.Combine(Repository.Root, "tests", "Peiyu.Plans.Tests", "Advice", "RuleTexts.txt");
        var texts = string.Concat(Plan.Policies.Select(Written));

        // Where a rule was changed on purpose: read the new file, then keep it.
        if (Environment.GetEnvironmentVariable("PEIYU_KEEP_SNAPSHOTS") is not null)
        {
            File.WriteAllText(file, texts);
        }

        Assert.Equal(File.ReadAllText(file), texts);
    }

    [Theory]
    [InlineData("10 * 万", "10 万元")]
    [InlineData("0.1 * 设备购置费", "设备购置费的 10%")]
    [InlineData("(0.25 - 0.15) * max(0, 应纳税所得额)", "应纳税所得额（为负按零）的 10%")]
    [InlineData("min(设备购置费, 50 * 万)", "设备购置费、50 万元中较低的一个")]
    [InlineData("设备购置费 + 软件购置费", "设备购置费加软件购置费")]
    [InlineData("总投资 - 1 * 亿", "总投资减 10,000 万元")]
    [InlineData("2 * 本金", "本金的 2 倍")]
    [InlineData("本金 / 2", "本金的 2 分之一")]
    [InlineData("0.1 * sum([设备购置费, 软件购置费])", "设备购置费、软件购置费合计的 10%")]
    [InlineData("if 级别 = \"国家级\" then 100 * 万 else if 级别 = \"省级\" then 50 * 万 else 20 * 万",
        "级别为国家级的 100 万元，级别为省级的 50 万元，其余 20 万元")]
    [InlineData("floor(本金)", "按规则原文计算")]
    [InlineData("if 本金 > 5 then 1 else 2", "按规则原文计算")]
    [InlineData("没有的", "按规则原文计算")]
    public void An_amount_is_put_in_words(string amount, string words)
    {
        var kind = Plan.Kind("项目")!;
        var place = new SourcePlace("policies/x.yaml", 1, 1);
        var policy = new Policy
        {
            Id = "x",
            Name = "某奖补",
            Clause = "一",
            Payer = "县",
            Beneficiary = "企业",
            Kind = AwardKind.Fixed,
            On = kind,
            At = [kind.Stage("开工")!],
            When = [],
            Amount = new(FeelExpression.Parse(amount), place),
            Subject = kind.Subject,
            Place = place,
        };

        Assert.Equal(words, RuleText.Of(Plan, policy).HowMuch[0]);
    }

    [Fact]
    public void The_rule_itself_stands_beside() => Assert.Equal(
        [new("范围", "资质 = \"高新技术企业\""), new RuleSource("金额", "10 * 万")],
        RuleText.Of(Plan, Plan.Policy("hnte-county")!).Source);

    private static string Written(Policy policy)
    {
        var text = RuleText.Of(Plan, policy);
        return $"{policy.Id}\n  给谁：{string.Join("；", text.Who)}\n  给多少：{string.Join("；", text.HowMuch)}\n"
            + $"  谁付：{text.Payer}\n  何时：{text.When}\n";
    }

    [GeneratedRegex("""[=<>*\[\]{}"]|\b(?:and|or|not|if|then|else|in|some|every|null|date|list|contains)\b""")]
    private static partial Regex Feel();
}
