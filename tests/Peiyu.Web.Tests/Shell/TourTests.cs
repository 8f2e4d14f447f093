using Microsoft.Extensions.DependencyInjection;
using Peiyu.Core.Boards;
using Peiyu.Web.Components;
using Xunit;

namespace Peiyu.Web.Tests.Shell;

public sealed class TourTests(MediumSite site)
{
    [Fact]
    public void Every_role_of_the_plan_has_a_tour_of_four_to_six_steps()
    {
        using var on = site.On(new(2023, 6, 30));

        Assert.All(
            on.Services.GetRequiredService<PlanSource>().Plan.Roles,
            role => Assert.InRange(TourSteps.Roles.Contains(role.Id) ? TourSteps.Of(role.Id).Count : 0, 4, 6));
    }

    [Fact]
    public async Task A_step_stands_above_its_page_and_leads_to_the_next()
    {
        var page = await site.OpenAsync("/tasks?tour=1");
        for (var step = 1; ; step++)
        {
            Assert.Contains($"第 {step} 步", Dom.WordsOf(page, ".tour"), StringComparison.Ordinal);
            if (Dom.WordsOf(page, ".tour .btn") == "看完了")
            {
                Assert.True(step > 1);
                return;
            }

            page = await site.OpenAsync(page.QuerySelector(".tour .btn")!.GetAttribute("href")!);
        }
    }

    [Theory]
    [InlineData("0")]
    [InlineData("99")]
    [InlineData("-1")]
    [InlineData("<b>")]
    public async Task A_step_that_is_none_shows_no_tour(string step)
    {
        var page = await site.OpenAsync($"/policies?tour={Uri.EscapeDataString(step)}");

        Assert.Null(page.QuerySelector(".tour"));
    }

    [Fact]
    public async Task The_steps_are_listed()
    {
        var page = await site.OpenAsync("/tour");

        Assert.NotEmpty(page.QuerySelectorAll(".todo-list > li a[href*='tour=1']"));
    }
}
