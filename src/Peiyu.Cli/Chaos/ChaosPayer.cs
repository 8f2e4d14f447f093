using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Peiyu.Core.Audit;
using Peiyu.Core.Claims;
using Peiyu.Core.Flows;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Cli.Chaos;

/// <summary>Pays claims as the finance bureau: through the real step with its checks.</summary>
internal sealed class ChaosPayer(IServiceProvider services, ChaosPeople people)
{
    /// <summary>What a payment run says before its first payment.</summary>
    public const string Ready = "ready";

    // Before a claim's number: it is about to be paid; it was answered that it is paid.
    public const string Asked = "> ";
    public const string Answered = "< ";

    private readonly Flow _flow = services.GetRequiredService<ClaimDesk>().Flow!;
    private readonly CaseDesk _desk = services.GetRequiredService<CaseDesk>();

    private Step Pay => _flow.Steps.First(step => step.Effects.OfType<StepEffect.Pay>().Any());

    /// <summary>Pays all claims that wait for it, one after the other, and says so on the way.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var waiting = (await _desk.ListAsync(people.Finance, _flow, ct)).Where(one => Pay.From.Contains(one.State)).Select(one => one.Id).Order().ToList();
        if (waiting.Count > 0)
        {
            // What is checked is asked once without paying: the first payment is no slower than the others then.
            await _desk.OpenAsync(people.Finance, _flow, waiting[0], ct);
        }

        Console.WriteLine(Ready);
        foreach (var id in waiting)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Asked}{id}"));
            if (await PayAsync(id, ct) is not StepResult.Done)
            {
                return ExitCode.Refused;
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Answered}{id}"));
        }

        return ExitCode.Done;
    }

    /// <summary>Asked a second time, it is the same payment with the same voucher.</summary>
    public async Task<StepResult> PayAsync(long id, CancellationToken ct)
    {
        var voucher = Pay.Effects.OfType<StepEffect.Pay>().First().Reference.Name;
        var form = new StepForm(_flow.Kind.Id, id, Pay.Id, new Dictionary<string, string?> { [voucher] = $"PZ-{id:00000}" }, "");
        while (true)
        {
            try
            {
                return await services.GetRequiredService<StepKeeper>().TakeAsync(people.Finance, form, ct);
            }
            catch (DatabaseBusyException)
            {
                // A server may not yet have seen that whoever held the lock is gone.
                await Task.Delay(TimeSpan.FromMilliseconds(50), ct);
            }
        }
    }
}
