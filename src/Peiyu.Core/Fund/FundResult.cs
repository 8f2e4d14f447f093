namespace Peiyu.Core.Fund;

/// <summary>What came of something that a person asked of the fund.</summary>
public abstract record FundResult
{
    private FundResult()
    {
    }

    /// <param name="Id">The posting's number, or the last one's.</param>
    public sealed record Done(long Id) : FundResult;

    /// <summary>Nothing was changed.</summary>
    /// <param name="Problems">By field, what is wrong and how to mend it; an empty name for the whole.</param>
    public sealed record Refused(IReadOnlyList<(string Field, string Sentence)> Problems) : FundResult
    {
        public static Refused Because(string sentence, string field = "") => new([(field, sentence)]);
    }
}
