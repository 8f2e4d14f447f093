namespace Peiyu.Core.Flows.Checks;

/// <summary>One of the system's checks of a step.</summary>
internal interface ICheck
{
    /// <summary>One of <see cref="Plans.Model.Flows.NamedChecks"/>.</summary>
    public string Name { get; }

    public Task<CheckAnswer> AskAsync(StepContext step, CancellationToken ct);
}
