using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows.Checks;

/// <summary>The last day of publication is over.</summary>
internal sealed class PublishedCheck : ICheck
{
    public string Name => NamedChecks.Published;

    public Task<CheckAnswer> AskAsync(StepContext step, CancellationToken ct) => Task.FromResult(
        step.Day(ClaimFields.PublishedUntil) is not { } until ? CheckAnswer.No("还没有公示过")
        : step.Today <= until ? CheckAnswer.No($"公示到 {until:yyyy-MM-dd} 止，第二天起才能办")
        : CheckAnswer.Yes($"公示到 {until:yyyy-MM-dd} 止"));
}
