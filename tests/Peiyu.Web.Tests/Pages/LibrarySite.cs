using Peiyu.Core.Libraries;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Web.Tests.Pages;

/// <summary>A site of its own, because libraries are changed: the three hundred invented enterprises, their libraries made up in March.</summary>
public sealed class LibrarySite : IAsyncLifetime
{
    private CoreFixture _core = null!;

    internal Site Site { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _core = await CoreFixture.CreateAsync(Database.Sqlite, partSize: 100);
        await _core.ImportAsync(Repository.Sample("medium"));
        await _core.Get<DemoLibraries>().RunAsync(TestContext.Current.CancellationToken);
        Site = new(_core.Connection, new(2023, 6, 30));
    }

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        await _core.DisposeAsync();
    }
}
