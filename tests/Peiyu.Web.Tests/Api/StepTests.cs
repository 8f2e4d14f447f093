using System.Text.Json;
using Peiyu.TestKit;
using Peiyu.Web.Tests.Pages;
using Xunit;

namespace Peiyu.Web.Tests.Api;

/// <summary>Programs open cases and take them on, by the rights of the key's owner and no further.</summary>
public sealed class StepTests
{
    private const string Until = "2023-12-31";
    private static readonly string Claims = $"/enterprises/{ClaimRegister.Codes[0]}/claims";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_claim_is_made_and_reviewed_by_programs_and_a_stale_one_is_told_so()
    {
        await using var county = await CaseSite.OpenAsync();
        using var enterprise = await WithAsync(county, "enterprise", "act-apply");
        using var town = await WithAsync(county, "town", "act-review");

        var made = await DoneAsync(enterprise, Claims, Claim(await CaseOfAsync(enterprise)));
        var id = made.GetProperty("id").GetInt64();
        var one = await town.GetAsync($"/cases/claim/{id}");
        var seen = one.GetProperty("lastEvent").GetInt64();
        Assert.Contains("review", one.GetProperty("next").EnumerateArray().Select(step => step.GetProperty("step").GetString()));
        var body = $$"""{"fields":{"账户已核对":"是"},"seen":{{seen}}}""";
        await DoneAsync(town, $"/cases/claim/{id}/steps/review", body);

        using var again = await town.PostAsync($"/cases/claim/{id}/steps/review", body);
        await ApiClient.ProblemAsync(again, 409);
        Assert.Equal("待审核", (await town.GetAsync($"/cases/claim/{id}")).GetProperty("case").GetProperty("state").GetString());
        Assert.DoesNotContain(
            (await enterprise.GetAsync($"/cases/claim/{id}")).GetProperty("next").EnumerateArray(), step => step.GetProperty("step").GetString() == "approve");
    }

    [Fact]
    public async Task What_is_wrong_is_told_by_field_and_what_is_not_ones_right_is_not_there()
    {
        await using var county = await CaseSite.OpenAsync();
        using var enterprise = await WithAsync(county, "enterprise", "act-apply");
        using var reader = await WithAsync(county, "finance");
        var claim = Claim(await CaseOfAsync(enterprise));

        using var empty = await enterprise.PostAsync(Claims, claim.Replace("6217000000001234", "", StringComparison.Ordinal));
        Assert.True((await ApiClient.ProblemAsync(empty, 422)).GetProperty("errors").TryGetProperty("收款账号", out _));
        using var none = await enterprise.PostAsync(Claims, """{"policy":"nonsense"}""");
        await ApiClient.ProblemAsync(none, 422);
        using var others = await enterprise.PostAsync($"/enterprises/{ClaimRegister.Codes[1]}/claims", claim);
        await ApiClient.ProblemAsync(others, 404);
        using var more = await enterprise.PostAsync(Claims, """{"policy":"hnte-county","amount":1}""");
        await ApiClient.ProblemAsync(more, 400);

        using var zero = await enterprise.PostAsync(Claims, claim.Replace("6217000000001234", "\\u0000", StringComparison.Ordinal));
        await ApiClient.ProblemAsync(zero, 400);

        var id = (await DoneAsync(enterprise, Claims, claim)).GetProperty("id").GetInt64();
        foreach (var step in new[] { "review", "pay", "nonsense" })
        {
            using var paid = await reader.PostAsync($"/cases/claim/{id}/steps/{step}", "{}");
            await ApiClient.ProblemAsync(paid, 404);
        }

        using var nul = await enterprise.PostAsync($"/cases/claim/{id}/steps/withdraw", """{"reason":"\u0000"}""");
        await ApiClient.ProblemAsync(nul, 400);
        using var opened = await enterprise.PostAsync("/cases/claim/steps/apply", """{"fields":{"收款户名":"甲","开户行":"乙","收款账号":"6217000000001234"}}""");
        await ApiClient.ProblemAsync(opened, 422);
    }

    [Fact]
    public async Task A_key_pays_no_money_whoever_made_it()
    {
        await using var county = await CaseSite.OpenAsync();
        var page = await (await county.Site.AsAsync("finance")).OpenAsync("/keys");

        Assert.Null(page.QuerySelector("#act-pay"));
    }

    private static async Task<ApiClient> WithAsync(CaseSite county, string who, params string[] boxes) => ApiClient.With(
        county.Site.Visitor(), await ApiClient.MakeKeyAsync(await county.Site.AsAsync(who), Until, [.. boxes.Select(box => (box, "yes"))]));

    private static async Task<JsonElement> DoneAsync(ApiClient program, string address, string json)
    {
        using var answer = await program.PostAsync(address, json);
        var text = await answer.Content.ReadAsStringAsync(Ct);
        Assert.True(answer.IsSuccessStatusCode, text);
        return JsonDocument.Parse(text).RootElement;
    }

    /// <summary>The event for which the county owes the recognition's award.</summary>
    private static async Task<string?> CaseOfAsync(ApiClient program) =>
        (await program.GetAsync($"/enterprises/{ClaimRegister.Codes[0]}")).GetProperty("entitlements").EnumerateArray()
            .Single(one => one.GetProperty("policy").GetString() == "hnte-county").GetProperty("case").GetString();

    private static string Claim(string? of) => JsonSerializer.Serialize(new
    {
        policy = "hnte-county",
        @case = of,
        fields = new Dictionary<string, string> { ["收款户名"] = ClaimRegister.NameOf(0), ["开户行"] = "冠县农商行", ["收款账号"] = "6217000000001234" },
    });
}
