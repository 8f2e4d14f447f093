using Peiyu.Core.Entry;

namespace Peiyu.Core.Flows;

/// <summary>What came of a step.</summary>
public abstract record StepResult
{
    private StepResult()
    {
    }

    /// <summary>It was taken.</summary>
    /// <param name="Revision">The register's revision afterwards.</param>
    /// <param name="CaseId">The case.</param>
    /// <param name="Label">The case's number, or what it is called.</param>
    public sealed record Done(long Revision, long CaseId, string Label) : StepResult;

    /// <summary>It can't be taken; nothing changed.</summary>
    /// <param name="Problems">Why; never empty.</param>
    /// <param name="Checks">What was checked, met or not; empty where it did not come to that.</param>
    public sealed record Refused(IReadOnlyList<FieldProblem> Problems, IReadOnlyList<CheckResult> Checks) : StepResult
    {
        public Refused(string sentence)
            : this([new(null, sentence)], [])
        {
        }

        /// <summary>All of it in one breath.</summary>
        public string Sentence => string.Concat(Problems.Select(problem => problem.Sentence));
    }

    /// <summary>There is no such case or step, or it lies outside the actor's scope.</summary>
    public sealed record NotFound : StepResult;

    /// <summary>Somebody acted on the case after the form was opened.</summary>
    /// <param name="Sentence">What changed meanwhile, and by whom.</param>
    public sealed record Conflict(string Sentence) : StepResult;
}
