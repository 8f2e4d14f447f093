using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows.Checks;

/// <summary>The steps that are to be apart were taken by different people, by account, from the case's own history.</summary>
internal sealed class ApartCheck : ICheck
{
    public string Name => NamedChecks.Apart;

    public Task<CheckAnswer> AskAsync(StepContext step, CancellationToken ct)
    {
        List<(long? Account, string By)> people =
        [
            .. step.Step.ApartFrom.Select(other => step.Last(other)).OfType<PastStep>().Select(past => (past.AccountId, past.By)),
            (step.Work.Actor.AccountId, step.Work.Actor.Name),
        ];
        return Task.FromResult(people.GroupBy(one => one.Account).FirstOrDefault(group => group.Count() > 1) is { } same
            ? CheckAnswer.No($"{same.First().By}办了两个环节，要由不同的人办")
            : CheckAnswer.Yes(string.Join("、", people.Select(one => one.By))));
    }
}
