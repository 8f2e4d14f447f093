namespace Peiyu.Columns.Evaluation;

/// <summary>Says which entries the frames that follow speak of: the parents of their rows are places among these.</summary>
internal sealed class EntrySource
{
    public AwardEntries Entries { get; set; } = new(0);
}
