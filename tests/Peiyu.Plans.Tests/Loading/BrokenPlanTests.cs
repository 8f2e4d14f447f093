using Peiyu.Plans.Checking;
using Peiyu.Plans.Loading;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Plans.Tests.Loading;

/// <summary>A broken plan is refused, with file, line and what to mend.</summary>
public sealed class BrokenPlanTests : IDisposable
{
    private readonly string _folder = CopyPlan();

    [Theory]
    [InlineData("programmes.yaml", "开发区: 3, 清泉街道: 10", "开发区: 4, 清泉街道: 10", "各单位合计 151，全县目标写的是 150")]
    [InlineData("programmes.yaml", "开发区: 3, 清泉街道: 10", "开发区: 3, 清泉路: 10", "没有“清泉路”这个单位")]
    [InlineData("programmes.yaml", "due: 2023-03-25", "due: 2023-02-30", "应为日期")]
    [InlineData("programmes.yaml", "growth-of: 研发费用", "growth-of: 研发支出", "指标字典里没有“研发支出”")]
    [InlineData("programmes.yaml", "contacts: F", "contacts: G", "没有联系人组“G”")]
    [InlineData("policies/1-goals.yaml", "clause: 一", "clause: 七", "文件里没有“七”这一条")]
    [InlineData("policies/1-goals.yaml", "if: 指标(\"全市复合排名\"", "if: 指标(\"全市排名\"", "指标字典里没有“全市排名”")]
    [InlineData("policies/1-goals.yaml", "amount: 50 * 万", "amount: 50 * 萬", "这里没有叫“萬”的东西")]
    [InlineData("policies/1-goals.yaml", "amount: 50 * 万", "amount: 50 *", "表达式写法不对")]
    [InlineData("policies/1-goals.yaml", "kind: fixed", "kind: fxed", "没有“fxed”这种金额")]
    [InlineData("policies/1-goals.yaml", "kind: fixed", "knid: fixed", "缺少“kind”")]
    [InlineData("policies/1-goals.yaml", "  payer: 市", "  payer: 市\n  payee: 市", "不认识的键“payee”")]
    [InlineData("policies/2-1-gradient-cultivation.yaml", "id: hnte-county", "id: hnte-city", "政策“hnte-city”写了两次")]
    [InlineData("policies/2-1-gradient-cultivation.yaml", "match-of: tech-sme-interest-province", "match-of: nothing", "配套的“nothing”不在它前面")]
    [InlineData("policies/2-1-gradient-cultivation.yaml", "pot: 综合奖补资金", "pot: 别的资金", "没有名为“别的资金”的资金")]
    [InlineData("policies/2-1-gradient-cultivation.yaml", "at: [未通过]", "at: [没通过]", "资质没有“没通过”这个环节")]
    [InlineData("definitions.yaml", "大类 >= 6 and", "大类 >=6 and and", "表达式写法不对")]
    [InlineData("text.yaml", "policy:scale-up-first", "policy:scale-up", "“policy:scale-up”不存在")]
    [InlineData("kinds.yaml", "type: unit}", "type: unti}", "没有“unti”这种栏")]
    [InlineData("kinds.yaml", "failed: 未通过日期", "failed: 没通过日期", "没有“没通过日期”这一栏")]
    [InlineData("roles.yaml", "act: undo", "act: undone", "没有“undone”这种事")]
    [InlineData("roles.yaml", "on: [培育库]", "on: [苗圃]", "没有“苗圃”")]
    [InlineData("roles.yaml", "scope: unit", "scope: town", "应为 none、county、unit、enterprise 之一")]
    [InlineData("roles.yaml", "id: finance", "id: town", "角色“town”写了两次")]
    [InlineData("roles.yaml", "{act: manage, on: [账号]}", "{act: manage, on: [账号]}\n    - {act: grant, on: [权限]}", "同时有 manage、grant")]
    [InlineData("roles.yaml", "{act: audit, on: [记录]}", "{act: audit, on: [记录]}\n    - {act: read, on: [企业]}", "管理员不碰数据")]
    [InlineData("roles.yaml", "{act: manage, on: [账号]}", "{act: manage, on: [指标]}", "manage 不能用在“指标”上")]
    [InlineData("roles.yaml", "{act: decide, on: [培育库]}", "{act: decide, on: [记录]}", "decide 不能用在“记录”上")]
    [InlineData("roles.yaml", "scope: county", "scope: none", "一户企业也看不到")]
    [InlineData("contradictions.yaml", "touches: [设备购置费, 总投资]", "touches: [设备购置费, 投资]", "没有“投资”")]
    [InlineData("contradictions.yaml", "if: 设备购置费 > 总投资", "if: 设备购置费 > 投资", "这里没有叫“投资”的东西")]
    [InlineData("contradictions.yaml", "id: finished-before-begun", "id: revenue-below-main", "对不上的规则“revenue-below-main”写了两次")]
    [InlineData("criteria/innovative.yaml", "title: 创新型中小企业", "title: 创新型企业", "没有“创新型企业”这种资质")]
    [InlineData("criteria/innovative.yaml", "研发费用占比 >= 0.05", "研发占比 >= 0.05", "这里没有叫“研发占比”的东西")]
    [InlineData("criteria/innovative.yaml", "{score: 20, say: 5% 以上", "{score: 25, say: 5% 以上", "满分 20 分，一档却写了 25 分")]
    [InlineData("criteria/innovative.yaml", "{score: 15, say: 3%—5%", "{score: 5, say: 3%—5%", "的档要从高到低写")]
    [InlineData("criteria/innovative.yaml", "full: 100", "full: 90", "各组满分加起来是 100 分，不是写明的 90 分")]
    [InlineData("criteria/innovative.yaml", "least: 20", "least: 50", "“创新能力”要到 50 分，满分却只有 40 分")]
    [InlineData("criteria/innovative.yaml", "to: 2026-03-31", "to: 2022-03-31", "从 2022-08-01 才起")]
    [InlineData("criteria/little-giant.yaml", "from: 2026-04-01", "from: 2026-03-31", "有两套标准在同一天有效")]
    [InlineData("criteria/little-giant.yaml", "id: little-giant-2026", "id: little-giant-2022", "标准的 id “little-giant-2022”写了两次")]
    [InlineData("criteria/little-giant.yaml", "      all:", "      some:", "写 all（都要够）或 any（任一条够就行）")]
    [InlineData("criteria/enterprise-size.yaml", "classify: 企业规模", "classify: 规模大小", "没有“规模大小”这一栏")]
    [InlineData("criteria/enterprise-size.yaml", "values: [1000, 300, 20]", "values: [300, 1000, 20]", "下限要从大到小写")]
    [InlineData("criteria/enterprise-size.yaml", "values: [1000, 300, 20]", "values: [1000, 300]", "要写 3 个数")]
    [InlineData("calendar.yaml", "- year: 2023", "- year: 2022", "不在 2022 年")]
    public void A_mistake_is_named_with_file_and_line(string file, string right, string wrong, string says)
    {
        var line = Replace(file, right, wrong);

        var load = PlanLoader.Load(_folder);

        Assert.Null(load.Plan);
        var problem = Assert.Single(load.Problems, problem => problem.Message.Contains(says, StringComparison.Ordinal));
        Assert.NotEmpty(problem.Place.File);
        Assert.True(problem.Place.File != file || Math.Abs(problem.Place.Line - line) <= 25, $"{problem} 离第 {line} 行太远。");
    }

    [Fact]
    public void An_administrators_part_that_nobody_has_is_named()
    {
        Replace("roles.yaml", "{act: grant, on: [权限]}", "{act: manage, on: [账号]}");

        Assert.Contains("没有哪个角色有 grant", Assert.Single(PlanLoader.Load(_folder).Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        File.Delete(Path.Combine(_folder, "libraries.yaml"));

        Assert.Contains(PlanLoader.Load(_folder).Problems, problem => problem.Place.File == "libraries.yaml");
    }

    [Fact]
    public void A_file_that_is_no_yaml_is_named_with_the_line()
    {
        File.WriteAllText(Path.Combine(_folder, "units.yaml"), "- name: 开发区\n  aliases: [a\n- name: b");

        var problem = PlanLoader.Load(_folder).Problems[0];

        Assert.Equal("units.yaml", problem.Place.File);
        Assert.True(problem.Place.Line > 1);
    }

    [Fact]
    public void A_case_that_fails_and_a_threshold_that_no_case_stands_at_are_problems()
    {
        Replace("policies/1-goals.yaml", "> 1 * 亿", "> 3.17 * 亿");

        var run = PlanTests.Run(PlanLoader.Load(_folder).Plan!, _folder);

        Assert.Contains(run.Problems, problem => problem.Message.Contains("样例“", StringComparison.Ordinal));
        Assert.Contains(run.Problems, problem => problem.Message.Contains("门槛", StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Replaces the first occurrence and gives back its line.</summary>
    private int Replace(string file, string right, string wrong)
    {
        var path = Path.Combine(_folder, file);
        var text = File.ReadAllText(path);
        var at = text.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} 里没有“{right}”。");
        File.WriteAllText(path, text[..at] + wrong + text[(at + right.Length)..]);
        return text[..at].Count(c => c == '\n') + 1;
    }

    private static string CopyPlan()
    {
        var target = Directory.CreateTempSubdirectory("peiyu-plan-").FullName;
        foreach (var file in Directory.EnumerateFiles(Repository.Plan, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(Repository.Plan, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return target;
    }
}
