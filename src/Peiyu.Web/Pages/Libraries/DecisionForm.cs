using Peiyu.Core.Libraries;
using Peiyu.Plans.Model;

namespace Peiyu.Web.Pages.Libraries;

/// <summary>What is posted after it was looked over: the very proposals that were shown, so that what has changed since is noticed.</summary>
public sealed class DecisionForm
{
    public const int LongestReason = 200;

    /// <summary>One word for each: code, library that it leaves, library that it enters; with colons between, blanks around.</summary>
    public string? Picks { get; set; }

    /// <summary>Confirm or refuse.</summary>
    public string? Verdict { get; set; }

    public string? Reason { get; set; }

    public static string Word(LibraryProposal proposal) => $"{proposal.Enterprise.Code}:{proposal.From?.Id}:{proposal.To?.Id}";

    /// <summary>The codes that were shown.</summary>
    public IReadOnlyList<string> Codes => [.. Parts.Select(parts => parts[0])];

    /// <summary>The decisions; what no page of ours could have sent is left out.</summary>
    public IReadOnlyList<LibraryChoice> Choices(Plan plan)
    {
        var isConfirm = Verdict != DecisionAsk.Refuse;
        return
        [
            .. from parts in Parts
               from choice in new[]
               {
                   (Library: Find(plan, parts[1]), Verdict: isConfirm ? Core.Data.LibraryVerdict.Leave : Core.Data.LibraryVerdict.RefuseLeave),
                   (Library: Find(plan, parts[2]), Verdict: isConfirm ? Core.Data.LibraryVerdict.Enter : Core.Data.LibraryVerdict.RefuseEntry),
               }
               where choice.Library is not null
               select new LibraryChoice(choice.Library, parts[0], choice.Verdict),
        ];
    }

    private IEnumerable<string[]> Parts => (Picks ?? "")
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(word => word.Split(':'))
        .Where(parts => parts.Length == 3);

    private static Library? Find(Plan plan, string id) => plan.Libraries.FirstOrDefault(library => library.Id == id);
}
