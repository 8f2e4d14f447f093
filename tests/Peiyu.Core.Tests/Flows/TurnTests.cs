using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Todo;
using Peiyu.Plans.Model.Flows;
using Peiyu.TestKit;
using Xunit;
using static Peiyu.Core.Tests.Flows.ClaimCounty;

namespace Peiyu.Core.Tests.Flows;

/// <summary>What waits for somebody, beside the bell and on the list of cases: two ways of counting, one number.</summary>
public sealed class TurnTests
{
    private static readonly Actor[] People = [Town, OtherTown, Bureau, Finance, Owner(), Owner(1)];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task The_bell_counts_what_the_list_shows_wherever_claims_stand(Database database)
    {
        await using var county = await OpenAsync(database);
        var (first, second) = (await county.ClaimedAsync(), await county.ClaimedAsync(1));
        await CountsAsync(county, [2, 0, 2, 0], Town, OtherTown, Bureau, Finance);
        await SameAsync(county);

        await county.DoneAsync(Town, first, "review", (ClaimFields.AccountConfirmed, "是"));
        await CountsAsync(county, [1, 0, 2, 0], Town, OtherTown, Bureau, Finance);
        await county.DoneAsync(Town, second, "return");
        await CountsAsync(county, [0, 1, 0], Town, Owner(1), Owner());
        await SameAsync(county);

        // A step that goes back to where the claim was says nothing of where that is.
        await county.DoneAsync(Bureau, first, "suspend");
        await SameAsync(county);
        await county.DoneAsync(Bureau, first, "resume");
        await SameAsync(county);
        await county.DoneAsync(Bureau, first, "approve", (ClaimFields.Approved, "100000"));
        await county.DoneAsync(Owner(1), second, "withdraw");
        await SameAsync(county);
        await county.DoneAsync(Bureau, first, "deny");
        await CountsAsync(county, [0, 0, 0, 0], Town, Owner(1), Bureau, Finance);
    }

    private static async Task CountsAsync(ClaimCounty county, int[] counts, params Actor[] actors) => Assert.Equal(counts, await CountAsync(county, actors));

    private static async Task<int[]> CountAsync(ClaimCounty county, params Actor[] actors)
    {
        var counts = new List<int>();
        foreach (var actor in actors)
        {
            var board = await county.Core.Get<BoardSource>().GetAsync(new(2023, 6, 6), actor.Scope, Ct);
            var items = await county.Core.Get<TodoDesk>().ListAsync(actor, board, Ct);
            counts.Add(items.SingleOrDefault(item => item.Kind == TodoKind.CasesToHandle)?.Count ?? 0);
        }

        return [.. counts];
    }

    private static async Task SameAsync(ClaimCounty county)
    {
        var listed = new List<int>();
        foreach (var actor in People)
        {
            listed.Add((await county.Desk.ListAsync(actor, ClaimFlow, Ct)).Count(one => one.IsTurnOf(actor)));
        }

        Assert.Equal(listed, await CountAsync(county, People));
    }
}
