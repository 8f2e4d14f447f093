using System.Text.Json;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Cli.Tests;

public sealed class EvaluateTests
{
    private const string Asked = "91371525QT998J8B6J";
    private static readonly string Small = Repository.Sample("small");

    [Fact]
    public async Task Json_is_one_object_with_the_parts_of_the_interchange_form()
    {
        var result = await Tool.RunAsync("evaluate", "--data", Small, "--as-of", "2023-12-31", "--json");

        Assert.Equal(0, result.Code);
        var answer = JsonDocument.Parse(result.Output).RootElement;
        Assert.Equal(
            ["plan", "as_of", "entitlements", "libraries", "targets", "fund", "problems"],
            answer.EnumerateObject().Select(part => part.Name));
        Assert.Equal("guanxian-2023", answer.GetProperty("plan").GetString());
        Assert.Contains("\"amount\": 500000.00", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_lists_the_unmet_ones_of_the_plan_year_too()
    {
        var some = await Tool.RunAsync("evaluate", "--data", Small, "--as-of", "2023-12-31", "--json");
        var all = await Tool.RunAsync("evaluate", "--data", Small, "--as-of", "2023-12-31", "--json", "--all");

        Assert.DoesNotContain("\"unmet\"", some.Output, StringComparison.Ordinal);
        var unmet = JsonDocument.Parse(all.Output).RootElement.GetProperty("entitlements").EnumerateArray()
            .Where(answer => answer.GetProperty("status").GetString() == "unmet").ToList();
        Assert.NotEmpty(unmet);
        Assert.All(unmet, answer => Assert.Equal(JsonValueKind.Null, answer.GetProperty("amount").ValueKind));
    }

    [Fact]
    public async Task Without_json_a_person_can_read_it()
    {
        var result = await Tool.RunAsync("evaluate", "--data", Small, "--as-of", "2023-12-31");

        Assert.Contains("首次升规奖励", result.Output, StringComparison.Ordinal);
        Assert.Contains("够条件", result.Output, StringComparison.Ordinal);
        Assert.Contains("综合奖补资金 1,000 万元，够条件的县级奖补共 75 万元。", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_says_for_one_enterprise_what_failed_and_by_how_much_and_what_is_missing()
    {
        var result = await Tool.RunAsync("evaluate", "--data", Small, "--as-of", "2023-12-31", "--enterprise", Asked, "--explain");

        Assert.Equal(0, result.Code);
        Assert.Contains("未知，缺 ", result.Output, StringComparison.Ordinal);
        Assert.Contains("，差 ", result.Output, StringComparison.Ordinal);
        Assert.Contains("读法：", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Problems_are_listed_and_only_strict_fails_on_them()
    {
        var folder = Workbooks.Folder(("企业", "统一社会信用代码,企业名称,成立日期\n91371525MA00000005,演示甲公司,2023-02-30\n"));

        var lenient = await Tool.RunAsync("evaluate", "--data", folder, "--as-of", "2023-12-31", "--json");
        var strict = await Tool.RunAsync("evaluate", "--data", folder, "--as-of", "2023-12-31", "--json", "--strict");

        Assert.Equal((0, 1), (lenient.Code, strict.Code));
        var problem = JsonDocument.Parse(lenient.Output).RootElement.GetProperty("problems")[0];
        Assert.Equal(("企业", 2, "成立日期"), (problem.GetProperty("sheet").GetString(), problem.GetProperty("row").GetInt32(), problem.GetProperty("column").GetString()));
        Assert.Contains("没有这一天", lenient.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--data", "tests/samples/none", "--as-of", "2023-12-31")]
    [InlineData("--data", "tests/samples/small", "--as-of", "2023-02-30")]
    [InlineData("--data", "tests/samples/small", "--as-of", "2023-12-31", "--explain")]
    [InlineData("--data", "tests/samples/small", "--as-of", "2023-12-31", "--enterprise", "1")]
    [InlineData("--data", "tests/samples/small", "--as-of", "2023-12-31", "--plan", "plans/none")]
    [InlineData("--as-of", "2023-12-31")]
    public async Task A_wrong_call_ends_with_two_and_a_sentence(params string[] arguments)
    {
        var result = await Tool.RunAsync(["evaluate", .. arguments]);

        Assert.Equal(2, result.Code);
        Assert.NotEmpty(result.Error);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }
}
