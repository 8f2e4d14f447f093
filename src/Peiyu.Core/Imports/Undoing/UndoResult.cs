namespace Peiyu.Core.Imports.Undoing;

/// <summary>What came of undoing an import.</summary>
public abstract record UndoResult
{
    private UndoResult()
    {
    }

    /// <summary>It is undone.</summary>
    /// <param name="Revision">The number of the undoing.</param>
    /// <param name="Report">What it did.</param>
    public sealed record Done(long Revision, UndoReport Report) : UndoResult;

    /// <summary>It can't be undone.</summary>
    public sealed record Refused(string Sentence) : UndoResult;

    /// <summary>There is no such import.</summary>
    public sealed record NotFound : UndoResult;
}
