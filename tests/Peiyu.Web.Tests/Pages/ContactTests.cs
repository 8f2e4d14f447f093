using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Peiyu.Core.Contacts;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Web.Tests.Pages;

/// <summary>Who is in charge: entered by those who may, seen whole by officials alone.</summary>
public sealed class ContactTests : IAsyncLifetime
{
    private const string Address = "/contacts/B/1?back=10";

    private CoreFixture _core = null!;
    private Site _site = null!;

    public async ValueTask InitializeAsync()
    {
        _core = await CoreFixture.CreateAsync(Database.Sqlite);
        _site = new(_core.Connection, new(2023, 6, 30));
    }

    [Fact]
    public async Task What_is_entered_is_looked_over_and_then_stands_on_the_programmes_page()
    {
        var client = await _site.AsAsync("bureau");

        using var check = await SendAsync(client, "张三", "138 1234 5678", "科室调整", "check");
        var page = await Client.ReadAsync(check);
        Assert.Contains("13812345678", Dom.WordsOf(page, ".confirm"), StringComparison.Ordinal);
        Assert.Contains("还没有定", Dom.WordsOf(await client.OpenAsync("/tasks/10"), "#contacts"), StringComparison.Ordinal);
        using var keep = await SendAsync(client, "张三", "138 1234 5678", "科室调整", "keep");

        Assert.Equal(HttpStatusCode.Redirect, keep.StatusCode);
        Assert.Contains("科室负责人张三13812345678", Dom.WordsOf(await client.OpenAsync("/tasks/10"), "#contacts").Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_the_field_and_nothing_is_kept()
    {
        var client = await _site.AsAsync("bureau");

        using var response = await SendAsync(client, "张三", "12345", "", "keep");
        var page = await Client.ReadAsync(response);

        Assert.Equal(["field-phone", "field-reason"], page.QuerySelectorAll("[role=alert] a").Select(link => link.Href.TrimStart('#')));
        Assert.Equal("张三", page.QuerySelector("#field-name")!.GetAttribute("value"));
        Assert.Empty(await _site.Services.GetRequiredService<ContactKeeper>().HistoryAsync(Peiyu.Core.Access.Actor.CommandLine, "B", TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("leader")]
    [InlineData("town")]
    [InlineData("enterprise")]
    [InlineData("system")]
    public async Task Who_may_not_assign_finds_no_form(string userName)
    {
        using var response = await (await _site.AsAsync(userName)).AskAsync(Address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("town", "/tasks/10", "13812345678")]
    [InlineData("town", "/document", "138****5678")]
    [InlineData("bureau", "/document", "138****5678")]
    [InlineData("enterprise", "/document", "138****5678")]
    [InlineData(null, "/document", "138****5678")]
    public async Task Officials_see_the_number_on_the_programmes_page_and_nobody_in_the_list(string? userName, string address, string shown)
    {
        using var kept = await SendAsync(await _site.AsAsync("bureau"), "张三", "13812345678", "科室调整", "keep");
        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);

        var page = await (userName is null ? _site.Visitor() : await _site.AsAsync(userName)).OpenAsync(address);

        var group = Dom.WordsOf(page, address == "/document" ? "#contacts-B" : "#contacts");
        Assert.Contains(shown, group, StringComparison.Ordinal);
        Assert.Equal(shown.Contains('*', StringComparison.Ordinal), !group.Contains("13812345678", StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        await _core.DisposeAsync();
    }

    private static Task<HttpResponseMessage> SendAsync(Client client, string name, string phone, string reason, string step) => client.SendAsync(
        Address, "main form", ("Form.Name", name), ("Form.Phone", phone), ("Form.Reason", reason), ("Form.Step", step));
}
