namespace Peiyu.Core.Fund;

/// <summary>What became of a posting.</summary>
public abstract record PostingResult
{
    private PostingResult()
    {
    }

    /// <summary>It is in the ledger when the change around it is made.</summary>
    public sealed record Posted(long Id) : PostingResult;

    /// <summary>The same was posted before under this key; nothing happens twice.</summary>
    public sealed record AlreadyPosted(long Id) : PostingResult;

    /// <summary>Nothing was posted.</summary>
    /// <param name="Sentence">Why, with the pot, the year, what is there and what is missing.</param>
    public sealed record Refused(string Sentence) : PostingResult;
}
