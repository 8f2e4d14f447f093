using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Peiyu.Core.Access;
using Peiyu.Core.Accounts;
using Peiyu.Core.Boards;
using Peiyu.Core.Claims;
using Peiyu.Core.Flows;
using Peiyu.Core.Fund;
using Peiyu.Core.Imports;
using Peiyu.Core.Interchange;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Cli.Chaos;

/// <summary>A county on a database of its own: invented enterprises whose claims are brought up to the payment by the real steps.</summary>
internal sealed class ChaosCounty(IServiceProvider services, ChaosClock clock)
{
    private readonly ClaimDesk _claims = services.GetRequiredService<ClaimDesk>();
    private readonly StepKeeper _steps = services.GetRequiredService<StepKeeper>();
    private readonly int _year = services.GetRequiredService<PlanSource>().Plan.Year;
    private int _enterprises;
    private ChaosPeople? _people;

    /// <summary>Brings so many new claims up to where only the payment is missing, and gives their numbers.</summary>
    public async Task<IReadOnlyList<long>> MakeAsync(int count, CancellationToken ct)
    {
        var numbers = Enumerable.Range(_enterprises + 1, count).ToList();
        await ImportAsync(count, ct);
        _people ??= await ReadPeopleAsync(ct);
        var claims = new List<(long Id, decimal Amount)>();
        foreach (var number in numbers)
        {
            claims.Add(await ClaimAsync(number, ct));
        }

        await AppropriateAsync(claims.Sum(claim => claim.Amount), ct);
        foreach (var (id, amount) in claims)
        {
            await TakeAsync(_people.Town, id, "review", ct, (ClaimFields.AccountConfirmed, "是"));
            // Not all the same sum, so that a payment of another's would be seen.
            await TakeAsync(_people.Bureau, id, "approve", ct, (ClaimFields.Approved, (amount - (id % 100 / 100m)).ToString(CultureInfo.InvariantCulture)));
            await TakeAsync(_people.Bureau, id, "publish", ct);
        }

        await PassPublicationAsync(claims[^1].Id, ct);
        foreach (var (id, _) in claims)
        {
            await TakeAsync(_people.Bureau, id, "commit", ct);
        }

        return claims.ConvertAll(claim => claim.Id);
    }

    private async Task ImportAsync(int count, CancellationToken ct)
    {
        var folder = await InventedEnterprises.WriteAsync(_enterprises + 1, count, _year, ct);
        using (var source = TableSource.Open(folder))
        {
            await services.GetRequiredService<Importer>().ImportAsync(source, "演示企业", Actor.CommandLine, null, ct);
        }

        Directory.Delete(folder, recursive: true);
        _enterprises += count;
    }

    private async Task<ChaosPeople> ReadPeopleAsync(CancellationToken ct)
    {
        await services.GetRequiredService<DemoAccounts>().CreateAsync(mustChange: true, ct);
        return await ChaosPeople.ReadAsync(services, ct);
    }

    private async Task<(long Id, decimal Amount)> ClaimAsync(int number, CancellationToken ct)
    {
        var code = InventedEnterprises.Code(number);
        var owner = _people!.Owner(code);
        var right = (await _claims.OfEnterpriseAsync(owner, code, ct))?.FirstOrDefault(one => one.Right.Policy.Pot is not null)?.Right
            ?? throw new InvalidOperationException("这个计划里的高新技术企业没有从资金池里付的奖补，演练做不了。");
        var result = await _claims.ClaimAsync(
            owner,
            right,
            new Dictionary<string, string?>
            {
                [ClaimFields.Payee] = InventedEnterprises.Name(number),
                [ClaimFields.Bank] = "演示银行",
                [ClaimFields.BankAccount] = "6217000000001234",
            },
            ct);
        return (Demand(result).CaseId, right.Amount!.Value);
    }

    private async Task AppropriateAsync(decimal yuan, CancellationToken ct)
    {
        var change = new FundChange(false, _year, yuan.ToString(CultureInfo.InvariantCulture), "演示", "断电演练", $"chaos/{_enterprises}");
        if (await services.GetRequiredService<FundKeeper>().ChangeAsync(_people!.Finance, change, ct) is FundResult.Refused refused)
        {
            throw new InvalidOperationException(string.Concat(refused.Problems.Select(problem => problem.Sentence)));
        }
    }

    /// <summary>To the day after the last day of publication.</summary>
    private async Task PassPublicationAsync(long id, CancellationToken ct)
    {
        var published = await services.GetRequiredService<CaseDesk>().FindAsync(_people!.Bureau, _claims.Flow!, id, ct);
        clock.MoveTo(published!.Day(ClaimFields.PublishedUntil)!.Value.AddDays(1));
    }

    private async Task TakeAsync(Actor actor, long id, string step, CancellationToken ct, params (string Field, string Text)[] fields) => Demand(
        await _steps.TakeAsync(actor, new(ClaimFields.ClaimKind, id, step, fields.ToDictionary(pair => pair.Field, pair => (string?)pair.Text), ""), ct));

    private static StepResult.Done Demand(StepResult result) =>
        result as StepResult.Done ?? throw new InvalidOperationException(result is StepResult.Refused refused ? refused.Sentence : $"{result}");
}
