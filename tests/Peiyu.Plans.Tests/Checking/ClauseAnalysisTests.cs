using System.Globalization;
using CsCheck;
using Peiyu.Plans.Checking.Clauses;
using Peiyu.Plans.Loading;
using Peiyu.Plans.Model;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Plans.Tests.Checking;

/// <summary>What can be said of the awards of one clause held side by side.</summary>
public sealed class ClauseAnalysisTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("peiyu-clauses-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_plan_of_the_county_gives_nothing_to_look_at() => Assert.Empty(ClauseAnalysis.Of(GuanxianPlan.Instance));

    [Theory]
    [InlineData("投资额 < 500", "投资额 >= 500", null)]
    [InlineData("投资额 < 500", "投资额 > 500", "之间有空当：投资额 为 500 哪一档都不够")]
    [InlineData("投资额 <= 500", "投资额 >= 500", "同一件会都给：投资额 为 500；")]
    [InlineData("投资额 < 500", "投资额 >= 800", "之间有空当：投资额 ≥ 500 且 < 800 哪一档都不够")]
    [InlineData("投资额 < 500", "投资额 >= 300", "同一件会都给：投资额 ≥ 300 且 < 500；")]
    [InlineData("投资额 < 5 * 万", "投资额 >= 50000", null)]
    [InlineData("投资额 in [100..500)", "投资额 between 500 and 800", null)]
    [InlineData("竣工日期 < date(\"2024-07-01\")", "竣工日期 > date(\"2024-07-01\")", "之间有空当：竣工日期 为 @\"2024-07-01\" 哪一档都不够")]
    [InlineData("竣工日期 <= date(\"2024-06-30\")", "竣工日期 > date(\"2024-06-30\")", null)]
    [InlineData("级别 = \"省级\"", "级别 = \"国家级\"", null)]
    [InlineData("级别 = \"省级\"", "属于(级别, [\"省级\", \"国家级\"])", "同一件会都给：级别 为 \"省级\"；")]
    [InlineData("级别 = \"省级\"", "not(级别 = \"省级\")", null)]
    [InlineData("级别 = \"省级\" and 投资额 > 5", "级别 = \"省级\" and 投资额 <= 5", null)]
    [InlineData("级别 = \"省级\" and 投资额 > 5", "级别 = \"国家级\" and 投资额 > 5", null)]
    [InlineData("投资额 > 500 and 投资额 < 500", "级别 = \"省级\"", "“one”永远不会够条件：“投资额”没有哪个值能满足它写的条件")]
    [InlineData("级别 = \"部级\"", "级别 = \"省级\"", "“one”永远不会够条件：“级别”没有哪个值能满足它写的条件")]
    [InlineData("重点", "not(重点)", null)]
    [InlineData("重点", "重点", "同一件会都给：重点 为 true；")]
    [InlineData("投资额 * 2 > 5", "投资额 > 100", null)]
    [InlineData("投资额 * 2 > 5", "投资额 * 2 > 5", "同一件会都给：任何输入；")]
    public void Two_awards_are_held_side_by_side(string one, string other, string? remark)
    {
        var found = ClauseAnalysis.Of(Plan(("one", one, ""), ("two", other, ""))).Select(found => found.Message).ToList();

        Assert.Equal(remark is null ? 0 : 1, found.Count);
        Assert.All(found, message => Assert.Contains(remark!, message, StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_document_gives_side_by_side_is_not_remarked_on() =>
        Assert.Empty(ClauseAnalysis.Of(Plan(("one", "投资额 > 5", ""), ("two", "投资额 > 5", "beside: [one]"))));

    [Fact]
    public void Bands_are_told_as_points_tell_them() => Gen.Select(Band, Band, Band).Sample((one, two, three) =>
    {
        (int From, int To)[] bands = [one, two, three];
        var plan = Plan([.. bands.Select((band, i) => ($"band-{i}", $"投资额 >= {band.From} and 投资额 < {band.To}", ""))]);
        var points = Enumerable.Range(-1, 24).Select(i => i / 2m).ToList();
        List<bool> taken = [.. points.Select(point => bands.Any(band => Takes(band, point)))];

        var found = ClauseAnalysis.Of(plan);

        Assert.Equal(bands.Count(band => band.From >= band.To), found.Count(Says("永远不会够")));
        Assert.Equal(
            Pairs(bands).Count(pair => points.Any(point => Takes(pair.One, point) && Takes(pair.Other, point))),
            found.Count(Says("同一件会都给")));
        var holes = taken.Contains(true) && taken[taken.IndexOf(true)..taken.LastIndexOf(true)].Contains(false);
        Assert.Equal(holes, found.Any(Says("有空当")));
    }, iter: 60, threads: 1);

    private static Gen<(int From, int To)> Band => Gen.Select(Gen.Int[0, 10], Gen.Int[0, 10]);

    private static bool Takes((int From, int To) band, decimal point) => point >= band.From && point < band.To;

    private static IEnumerable<((int, int) One, (int, int) Other)> Pairs((int, int)[] bands) =>
        from i in Enumerable.Range(0, bands.Length) from j in Enumerable.Range(i + 1, bands.Length - i - 1) select (bands[i], bands[j]);

    private static Func<ClauseRemark, bool> Says(string words) => remark => remark.Message.Contains(words, StringComparison.Ordinal);

    private Plan Plan(params IReadOnlyList<(string Id, string If, string More)> awards)
    {
        File.Copy(Path.Combine(Repository.Shapes, "common.yaml"), Path.Combine(_folder, "common.yaml"), overwrite: true);
        var file = Path.Combine(_folder, "clause.yaml");
        File.WriteAllText(file, string.Create(CultureInfo.InvariantCulture, $$"""
            based-on: common.yaml
            text:
              title: 一条
              clauses:
                - id: 一
                  heading: 一条
                  sentences: [{text: 几档, executed-by: [{{string.Join(", ", awards.Select(award => $"policy:{award.Id}"))}}]}]
            kinds:
              - id: project
                name: 项目
                description: 一行是一个项目
                key: [项目编号]
                subject: 统一社会信用代码
                label: 项目编号
                called-by: 项目编号
                fields:
                  - {name: 统一社会信用代码, type: enterprise, required: true}
                  - {name: 项目编号, type: text, required: true}
                  - {name: 投资额, type: money}
                  - {name: 级别, type: choice, choices: [国家级, 省级, 市级]}
                  - {name: 重点, type: yes-no}
                  - {name: 竣工日期, type: date, stage: 竣工}
            definitions:
              functions:
                - {name: 属于, parameters: [实际, 名单], source: 一, body: 'if 实际 = null then 实际 else list contains(名单, 实际)'}
            policies:
            """) + string.Concat(awards.Select(award => $$"""

              - id: {{award.Id}}
                name: {{award.Id}}
                clause: 一
                payer: 县
                beneficiary: 企业
                kind: fixed
                on: 项目
                at: [竣工]
                where: '{{award.If}}'
                amount: 1 * 万
                {{award.More}}
            """)));
        var load = PlanLoader.Load(file);
        Assert.Empty(load.Problems.Select(problem => $"{problem.Place}: {problem.Message}"));
        return load.Plan!;
    }
}
