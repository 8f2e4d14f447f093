namespace Peiyu.Core.Flows;

/// <summary>A step as somebody filled it in.</summary>
/// <param name="Kind">The kind's identifier.</param>
/// <param name="CaseId">Null where the step opens a case.</param>
/// <param name="Step">The step's identifier.</param>
/// <param name="Fields">Texts by field name; only the fields of the step's form are taken.</param>
/// <param name="Reason">Why; needed by some steps.</param>
public sealed record StepForm(string Kind, long? CaseId, string Step, IReadOnlyDictionary<string, string?> Fields, string Reason)
{
    /// <summary>The last event that the form was made from; null: whatever happened since is overruled where the state still allows the step.</summary>
    public long? Seen { get; init; }

    /// <summary>Takes what the step tells people, for whoever takes many steps and tells of them in one message; null: it is sent at once.</summary>
    internal StepLetters? Letters { get; init; }

    /// <summary>The import that the step belongs to; null: the step is one by itself.</summary>
    internal long? ImportId { get; init; }

    /// <summary>Fields that the system fills in for a case that is opened; they are not asked for.</summary>
    internal IReadOnlyDictionary<string, string?> Given { get; init; } = new Dictionary<string, string?>();
}
