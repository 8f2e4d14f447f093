using Peiyu.Core.Flows;
using Peiyu.Core.Messages;
using Peiyu.Core.TownPlans;
using Peiyu.Plans.Model.Flows;
using Peiyu.TestKit;
using Xunit;
using static Peiyu.Core.Tests.Flows.ClaimCounty;

namespace Peiyu.Core.Tests.Flows;

public sealed class StepLetterTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task Of_many_that_are_sent_in_one_act_people_are_told_in_one_message(Database database)
    {
        await using var county = await ClaimCounty.OpenAsync(database);
        var town = await People.AddAsync(county.Core, "town", ClaimRegister.Unit);
        var bureau = await People.AddAsync(county.Core, "bureau");
        var ids = new List<long>();
        foreach (var (_, result) in await county.Core.Get<TownPlanKeeper>().AddAsync(
            town, ClaimRegister.Unit, GuanxianPlan.Instance.Programme("1")!, [(Codes[0], 7), (Codes[1], 8), (Codes[2], 9), (Codes[3], 9)], Ct))
        {
            ids.Add(Assert.IsType<StepResult.Done>(result).CaseId);
        }

        Assert.All(await TakeAsync(county, town, AllocationFields.SubmitStep, ids), one => Assert.IsType<StepResult.Done>(one.Result));

        Assert.Equal(["培育安排 4 件，报送：AP-2023-0001、AP-2023-0002、AP-2023-0003等。"], await TextsAsync(county, bureau));
        // What is refused is told to nobody; one alone keeps its own words.
        await TakeAsync(county, bureau, AllocationFields.AgreeStep, [ids[0]]);
        await TakeAsync(county, bureau, AllocationFields.AgreeStep, [ids[0], ids[1]]);
        Assert.Equal(["培育安排 AP-2023-0002（1）已同意。", "培育安排 AP-2023-0001（1）已同意。"], (await TextsAsync(county, town)).Select(Short));
    }

    private static string Short(string text) => text[..text.IndexOf('（', StringComparison.Ordinal)] + "（1）" + text[(text.LastIndexOf('）') + 1)..];

    private static Task<IReadOnlyList<(long CaseId, StepResult Result)>> TakeAsync(ClaimCounty county, Access.Actor actor, string step, IReadOnlyList<long> ids) =>
        county.Steps.TakeManyAsync(actor, new(AllocationFields.Kind, null, step, new Dictionary<string, string?>(), ""), ids, Ct);

    private static async Task<IEnumerable<string>> TextsAsync(ClaimCounty county, Access.Actor who) =>
        (await county.Core.Get<MessageDesk>().ListAsync(who, 0, 50, Ct)).Shown.Select(message => message.Text);
}
