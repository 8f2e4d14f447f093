using Peiyu.Core.Data;

namespace Peiyu.Core.Libraries;

/// <summary>What came of decisions that somebody wanted to make.</summary>
/// <param name="Done">Those that were made.</param>
/// <param name="Stale">Those that could not be made any more; nothing was changed by them.</param>
public sealed record LibraryReceipt(IReadOnlyList<LibraryDecision> Done, IReadOnlyList<StaleChoice> Stale)
{
    /// <summary>12 or 12–57; empty where nothing was decided.</summary>
    public string Numbers => Done switch
    {
        [] => "",
        [var one] => $"{one.Id}",
        [var first, .., var last] => $"{first.Id}–{last.Id}",
    };
}
