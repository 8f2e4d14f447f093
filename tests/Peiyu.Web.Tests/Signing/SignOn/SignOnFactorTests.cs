using Peiyu.Core.Access;
using Peiyu.Core.Accounts;
using Xunit;

namespace Peiyu.Web.Tests.Signing.SignOn;

/// <summary>The second factor of officials: the provider's word for it counts, otherwise it is asked for here.</summary>
public sealed class SignOnFactorTests(StrictSignOnSite site) : IClassFixture<StrictSignOnSite>, IAsyncLifetime
{
    private SignOnSite _at = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _at = await site.AnewAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Without_the_providers_word_an_official_enrols_here_first()
    {
        using var traveller = _at.Travel();
        await traveller.GoAsync("/sign-on/start?returnUrl=%2Faccount");
        await SignOnSite.LinkAsync(traveller, "bureau", DemoAccounts.Password);
        Assert.Equal("/account/second-factor", traveller.Passed.Peek());
    }

    [Fact]
    public async Task With_the_providers_word_an_official_needs_none_here()
    {
        _at.Provider.Person = new("1001", "张三", HasSecondFactor: true);
        using var traveller = _at.Travel();
        await traveller.GoAsync("/sign-on/start?returnUrl=%2Faccount");
        await SignOnSite.LinkAsync(traveller, "bureau", DemoAccounts.Password);
        Assert.Equal("/account", traveller.Passed.Peek());
    }

    [Fact]
    public async Task An_enrolled_official_gives_the_code_here_unless_the_provider_asked_for_one()
    {
        var key = await EnrolAsync("town");
        using (var first = _at.Travel())
        {
            await first.GoAsync("/sign-on/start?returnUrl=%2Faccount");
            await SignOnSite.LinkAsync(first, "town", DemoAccounts.Password);
            Assert.StartsWith("/sign-in/code", first.Passed.Peek(), StringComparison.Ordinal);
            Assert.Equal(0, await _at.CountAsync(db => db.UserLogins));
            await GiveCodeAsync(first, key);
            Assert.Equal(1, await _at.CountAsync(db => db.UserLogins));
        }

        using var second = _at.Travel();
        await second.GoAsync("/sign-on/start?returnUrl=%2Faccount");
        Assert.StartsWith("/sign-in/code", second.Passed.Peek(), StringComparison.Ordinal);
        await GiveCodeAsync(second, key);

        _at.Provider.Person = new("1001", "张三", HasSecondFactor: true);
        using var third = _at.Travel();
        await third.GoAsync("/sign-on/start?returnUrl=%2Faccount");
        Assert.Equal("/account", third.Passed.Peek());
    }

    private async Task<string> EnrolAsync(string userName)
    {
        var key = OwnAccountKeeper.NewKey();
        var account = (await _at.Get<ServerAccountKeeper>().ListAsync(Ct)).Single(one => one.UserName == userName);
        var actor = new Actor(account.Id, account.DisplayName, null, Scope.Nothing);
        Assert.NotNull(await _at.Get<OwnAccountKeeper>().EnrolAsync(actor, key, TimeCode.At(Base32Of(key), TimeCode.StepOf(_at.Now.UtcDateTime)), Ct));
        return key;
    }

    /// <summary>A code is good once, so the clock goes on first.</summary>
    private async Task GiveCodeAsync(Traveller traveller, string key)
    {
        _at.Clock.Move(TimeSpan.FromSeconds(30));
        var address = traveller.Passed.Peek();
        var code = TimeCode.At(Base32Of(key), TimeCode.StepOf(_at.Now.UtcDateTime));
        await traveller.ArriveAsync(await traveller.Site.SendAsync(address, "main form", ("Code", code)), address);
        Assert.Equal("/account", traveller.Passed.Peek());
    }

    private static byte[] Base32Of(string key)
    {
        var bits = string.Concat(key.Select(sign => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(sign, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(octet => octet.Length == 8).Select(octet => Convert.ToByte(new string(octet), 2))];
    }
}
