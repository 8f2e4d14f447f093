using Peiyu.Core.Data;

namespace Peiyu.Core.Libraries;

/// <summary>A decision about an enterprise and a library, as the book is kept by it.</summary>
/// <param name="Id">Its number: a later one has a greater.</param>
/// <param name="Library">The library's identifier in the plan.</param>
/// <param name="EnterpriseId">The enterprise's number in the database.</param>
/// <param name="Verdict">What was decided.</param>
/// <param name="On">From which day it counts.</param>
/// <param name="At">When it was made, UTC.</param>
/// <param name="By">Who made it, as named then.</param>
/// <param name="Reason">Why.</param>
/// <param name="Because">What the rules had found, for a refusal; empty for others, which nobody compares.</param>
public sealed record LibraryEntry(
    long Id,
    string Library,
    long EnterpriseId,
    LibraryVerdict Verdict,
    DateOnly On,
    DateTime At,
    string By,
    string Reason,
    string Because)
{
    /// <summary>2023-06-30 县工信局 定了入库.</summary>
    public string Words => $"{On:yyyy-MM-dd} {By} 定了{Verdict.Word}";
}
