using Peiyu.Core.Libraries;

namespace Peiyu.Web.Pages.Libraries;

/// <summary>Which proposals somebody wants to decide and how, as the list's form says it in the address.</summary>
public sealed record DecisionAsk
{
    public const string Picked = "picked";
    public const string Page = "page";
    public const string All = "all";
    public const string Confirm = "confirm";
    public const string Refuse = "refuse";

    /// <summary>Which of the list: those picked, the page's, or all that the filter shows.</summary>
    public required string Which { get; init; }

    /// <summary>Confirm or refuse.</summary>
    public required string Verdict { get; init; }

    /// <summary>The codes of the enterprises picked.</summary>
    public required IReadOnlySet<string> Picks { get; init; }

    public bool IsConfirm => Verdict != Refuse;

    public static DecisionAsk Read(IQueryCollection query) => new()
    {
        Which = query["which"].ToString(),
        Verdict = query["verdict"].ToString(),
        Picks = query["pick"].OfType<string>().ToHashSet(StringComparer.Ordinal),
    };

    public IReadOnlyList<LibraryProposal> Of(LibraryView view) => Which switch
    {
        All => view.Proposals,
        Page => PageRows.Of(view.Proposals, view.Filter.Page),
        _ => [.. view.Libraries.ProposalsOf(view.Library).Where(proposal => Picks.Contains(proposal.Enterprise.Code))],
    };
}
