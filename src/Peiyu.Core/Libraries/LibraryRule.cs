using Peiyu.Core.Data;
using Peiyu.Plans.Evaluation;

namespace Peiyu.Core.Libraries;

/// <summary>What is to be proposed about an enterprise and a library, and whether a decision about it can still be made.</summary>
public static class LibraryRule
{
    /// <summary>Enter or leave; null where there is nothing to propose.</summary>
    /// <param name="status">What the rules say.</param>
    /// <param name="isIn">Whether it is in the library.</param>
    /// <param name="last">The last decision; null where there is none.</param>
    /// <param name="because">What the rules found; null where it need not be known, because nothing was refused.</param>
    public static LibraryVerdict? Propose(Status status, bool isIn, LibraryEntry? last, string? because) => (status, isIn) switch
    {
        (Status.Met, false) when !IsRefused(last, LibraryVerdict.RefuseEntry, because) => LibraryVerdict.Enter,
        (Status.Unmet, true) when !IsRefused(last, LibraryVerdict.RefuseLeave, because) => LibraryVerdict.Leave,
        _ => null,
    };

    /// <summary>Why a decision about a proposal can't be made any more; null where it can.</summary>
    public static string? Objection(LibraryVerdict verdict, Membership found, LibraryEntry? stay, LibraryEntry? last)
    {
        var side = verdict is LibraryVerdict.Enter or LibraryVerdict.RefuseEntry ? LibraryVerdict.Enter : LibraryVerdict.Leave;
        var because = TextOf(found);
        if (Propose(found.Status, stay is not null, last, because) == side)
        {
            return null;
        }

        return (side, stay, found.Status) switch
        {
            (LibraryVerdict.Enter, not null, _) => $"已经在库：{stay.Words}",
            (LibraryVerdict.Leave, null, _) => last is null ? "不在库里" : $"已经不在库：{last.Words}",
            (_, _, Status.Unknown) => $"现在判断不了，缺 {string.Join("、", found.Missing)}",
            (LibraryVerdict.Enter, _, Status.Unmet) => "现在不符合入库条件了",
            (LibraryVerdict.Leave, _, Status.Met) => "现在又符合条件，不用出库",
            _ => last!.Words,
        };
    }

    /// <summary>What the rules found, as it is kept with a decision and compared later.</summary>
    public static string TextOf(Membership found) => string.Join("；", found.Because);

    private static bool IsRefused(LibraryEntry? last, LibraryVerdict refusal, string? because) =>
        last?.Verdict == refusal && (because is null || last.Because == because);
}
