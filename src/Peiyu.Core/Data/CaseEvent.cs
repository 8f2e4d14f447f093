namespace Peiyu.Core.Data;

/// <summary>Something that was said about a case. Events are only ever added; a later one counts where both speak.</summary>
public sealed class CaseEvent
{
    /// <summary>In the order in which they were said.</summary>
    public long Id { get; set; }

    public long CaseId { get; set; }

    /// <summary>The import that said it.</summary>
    public long ImportId { get; set; }

    /// <summary>
    /// The fields that were said, as a JSON object of text by field name, null for one whose value is taken back.
    /// Null: the case itself is taken back, until a later event speaks of it again.
    /// </summary>
    public string? Fields { get; set; }

    /// <summary>The transition of the kind's flow that it was, by its identifier; null for anything else.</summary>
    public string? Step { get; set; }

    /// <summary>The checks that were made on the way, as JSON; null where there were none.</summary>
    public string? Checks { get; set; }
}
