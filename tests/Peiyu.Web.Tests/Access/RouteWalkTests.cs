using System.Globalization;
using System.Text;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Web.Tests.Access;

/// <summary>
/// Every route by every role. What each is answered stands in Routes.txt, to be read by whoever changes a right or adds a page:
/// run with PEIYU_KEEP_SNAPSHOTS=1 to write it anew, then read the difference.
/// </summary>
public sealed class RouteWalkTests(MediumSite site)
{
    private static readonly string[] Users =
        ["visitor", "leader", "bureau", "department", "finance", "town", "officer", "enterprise", "system", "security", "audit"];

    private static string Kept => Path.Combine(Repository.Root, "tests/Peiyu.Web.Tests/Access/Routes.txt");

    [Fact]
    public async Task Every_route_answers_every_role_as_it_is_written_down()
    {
        var table = await WalkAsync();
        if (Environment.GetEnvironmentVariable("PEIYU_KEEP_SNAPSHOTS") == "1")
        {
            await File.WriteAllTextAsync(Kept, table, TestContext.Current.CancellationToken);
        }

        Assert.Equal(await File.ReadAllTextAsync(Kept, TestContext.Current.CancellationToken), table);
        Assert.DoesNotContain(" 500", table, StringComparison.Ordinal);
    }

    private async Task<string> WalkAsync()
    {
        // While a board is being made every page that shows it waits elsewhere.
        await (await site.AsAsync("leader")).OpenAsync("/overview");
        var own = await site.ActorAsync("enterprise");
        var town = await site.ActorAsync("town");
        var table = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{"",-6} {"",-46}").AppendJoin(' ', Users.Select(user => $"{user,-10}")).AppendLine();
        foreach (var route in Routes.Of(site.Services).Distinct())
        {
            table.Append(CultureInfo.InvariantCulture, $"{route.Method,-6} {route.Pattern,-46}");
            foreach (var user in Users)
            {
                table.Append(CultureInfo.InvariantCulture, $"{await AskAsync(user, route, own.Scope.Enterprise!, town.Scope.Unit!),-11}");
            }

            table.Length = table.ToString().TrimEnd().Length;
            table.AppendLine();
        }

        return table.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>The status; of a write, sent without a token: whether it got as far as being refused for that.</summary>
    private async Task<int> AskAsync(string user, Route route, string code, string unit)
    {
        var client = user == "visitor" ? site.Visitor() : await site.AsAsync(user);
        var address = new Uri(route.Fill(code, unit), UriKind.Relative);
        using var request = new HttpRequestMessage(new(route.Method), address);
        using var answer = await client.Http.SendAsync(request, TestContext.Current.CancellationToken);
        return (int)answer.StatusCode;
    }
}
