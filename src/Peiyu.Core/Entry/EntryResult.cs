namespace Peiyu.Core.Entry;

/// <summary>What came of something that was entered by hand.</summary>
public abstract record EntryResult
{
    private EntryResult()
    {
    }

    /// <summary>It is in the register.</summary>
    /// <param name="Revision">The register's revision afterwards: the number of the entry.</param>
    /// <param name="CaseId">The case; the enterprise where a fact was entered.</param>
    public sealed record Done(long Revision, long CaseId) : EntryResult;

    /// <summary>Just so is what is kept already.</summary>
    public sealed record Unchanged : EntryResult;

    /// <summary>It can't be taken as it is.</summary>
    /// <param name="Problems">Why, field by field; never empty.</param>
    public sealed record Refused(IReadOnlyList<FieldProblem> Problems) : EntryResult
    {
        public Refused(string sentence)
            : this([new(null, sentence)])
        {
        }

        /// <summary>All of it in one breath.</summary>
        public string Sentence => string.Concat(Problems.Select(problem => problem.Sentence));
    }

    /// <summary>There is no such thing, or it lies outside the actor's scope.</summary>
    public sealed record NotFound : EntryResult;

    /// <summary>Somebody changed it after the form was opened.</summary>
    /// <param name="Sentence">What changed meanwhile, and by whom.</param>
    public sealed record Conflict(string Sentence) : EntryResult;
}
