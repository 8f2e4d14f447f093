using Peiyu.Core.Libraries;

namespace Peiyu.Web.Pages.Libraries;

/// <summary>What the buttons say.</summary>
public static class DecisionWords
{
    public static string Confirm(ProposalKind? kind) => kind switch
    {
        ProposalKind.Enter => "确认入库",
        ProposalKind.Leave => "确认出库",
        ProposalKind.Move => "确认转库",
        _ => "照建议办",
    };

    public static string Refuse(ProposalKind? kind) => kind switch
    {
        ProposalKind.Enter => "不入库",
        ProposalKind.Leave => "留库",
        _ => "不照建议办",
    };

    /// <summary>The word for proposals that are of one kind; the common word where they are not.</summary>
    public static string Of(IReadOnlyCollection<LibraryProposal> proposals, bool confirm)
    {
        ProposalKind? kind = proposals.Select(proposal => proposal.Kind).Distinct().ToList() is [var one] ? one : null;
        return confirm ? Confirm(kind) : Refuse(kind);
    }
}
