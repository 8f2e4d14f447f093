namespace Peiyu.Core.Imports.Uploads;

/// <summary>What came of sending a file.</summary>
public abstract record UploadReceipt
{
    private UploadReceipt()
    {
    }

    /// <summary>It waits to be read.</summary>
    public sealed record Received(long Id) : UploadReceipt;

    /// <summary>It is not taken; the sentence says why and what to do.</summary>
    public sealed record Refused(string Sentence) : UploadReceipt;
}
