using Xunit;

namespace Peiyu.Web.Tests.Pages;

public sealed class TodoTests(MediumSite site)
{
    [Theory]
    [InlineData("bureau", "只差一个数就有答案", "资质 30 天内到期")]
    [InlineData("town", "只差一个数就有答案")]
    [InlineData("leader", "资质 30 天内到期")]
    [InlineData("audit", "记录今天还没有核验")]
    public async Task Each_role_sees_what_waits_for_it(string role, params string[] expected)
    {
        var page = await (await site.AsAsync(role)).OpenAsync("/todo");

        Assert.All(expected, words => Assert.Contains(words, Dom.WordsOf(page, ".waits"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("leader", "只差一个数")]
    [InlineData("system", "记录")]
    [InlineData("security", "账号被锁")]
    public async Task What_is_anothers_does_not_wait_for_it(string role, string words)
    {
        var page = await (await site.AsAsync(role)).OpenAsync("/todo");

        Assert.DoesNotContain(words, Dom.WordsOf(page, "main"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bureau")]
    [InlineData("town")]
    [InlineData("enterprise")]
    public async Task Each_count_leads_to_its_rows(string role)
    {
        var client = await site.AsAsync(role);
        var page = await client.OpenAsync("/todo");
        foreach (var link in page.QuerySelectorAll(".waits a").Where(link => link.Href.StartsWith("/enterprises", StringComparison.Ordinal)))
        {
            var target = await client.OpenAsync(link.Href.Split('#')[0]);
            Assert.True(!link.Href.Contains('#', StringComparison.Ordinal) || target.GetElementById(link.Href.Split('#')[1]) is not null, link.Href);
        }
    }

    [Fact]
    public async Task The_bell_says_how_many_things_wait()
    {
        var page = await site.OpenAsync("/todo");

        Assert.StartsWith($"{page.QuerySelectorAll(".waits > li").Length}", Dom.WordsOf(page, ".topbar .todo b"), StringComparison.Ordinal);
    }
}
