using Microsoft.Extensions.DependencyInjection;
using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Web.Components;
using Peiyu.Web.Hosting;
using Xunit;

namespace Peiyu.Web.Tests.Shell;

/// <summary>Who sees which place of work.</summary>
public sealed class RailTests(MediumSite site)
{
    public static TheoryData<string, string> Roles => new()
    {
        { "leader", "总览 任务 企业 事项 培育库 政策 资金 公示 文件" },
        { "bureau", "总览 任务 企业 事项 培育库 政策 资金 公示 文件 导入" },
        { "finance", "总览 任务 企业 事项 培育库 政策 资金 公示 文件" },
        { "town", "总览 任务 企业 事项 培育库 政策 公示 文件" },
        { "enterprise", "本企业 事项 政策 公示 文件" },
        { "system-admin", "政策 公示 文件 账号" },
        { "security-admin", "政策 公示 文件 权限" },
        { "audit-admin", "政策 公示 文件 记录" },
    };

    [Theory]
    [MemberData(nameof(Roles))]
    public void A_role_sees_where_it_has_something_to_do(string id, string words)
    {
        using var on = site.On(new(2023, 6, 30));
        var role = on.Services.GetRequiredService<PlanSource>().Plan.Role(id)!;
        var scope = id == "enterprise" ? Scope.OfEnterprise("91371525P8X6GK3D4T") : id == "town" ? Scope.OfUnit("贾镇") : Scope.County;
        var actor = new Actor(1, "某人", role, scope);

        Assert.Equal(words, string.Join(' ', RailItems.All.Where(item => item.IsFor(actor)).Select(item => item.Word)));
    }

    [Fact]
    public void A_letter_leads_to_one_place() => Assert.Distinct(RailItems.All.Select(item => item.Key));

    [Fact]
    public void A_page_that_the_site_lacks_is_not_in_the_rail()
    {
        using var on = site.On(new(2023, 6, 30));
        var pages = on.Services.GetRequiredService<SitePages>();

        Assert.False(pages.Has("/nowhere"));
        Assert.All(RailItems.For(Actor.CommandLine, pages), item => Assert.True(pages.Has(item.Path)));
    }

    [Fact]
    public async Task The_current_place_is_marked_and_the_others_are_not()
    {
        var page = await site.OpenAsync("/policies/q1-growth-top30");

        Assert.Equal("政策", Assert.Single(page.QuerySelectorAll(".rail [aria-current]")).Words);
    }

    [Fact]
    public async Task Who_has_no_enterprise_has_no_page_of_its_own()
    {
        using var response = await site.AskAsync("/mine");

        Assert.Equal(System.Net.HttpStatusCode.NotFound, response.StatusCode);
    }
}
