using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Peiyu.Core.Libraries;

namespace Peiyu.Web.Api.Answers;

[Description("规则提出、还没有人定的一条建议")]
internal sealed record LibraryProposalItem
{
    [Description("统一社会信用代码")] public required string Code { get; init; }

    [Description("名称")] public required string Name { get; init; }

    [Description("算在哪个单位；不知道就是空")] public required string? Unit { get; init; }

    [Description("enter 入库，leave 出库，move 转库")]
    [AllowedValues("enter", "leave", "move")]
    public required string Kind { get; init; }

    [Description("从哪个库出，写代号；不出就是空")] public required string? From { get; init; }

    [Description("入哪个库，写代号；不入就是空")] public required string? To { get; init; }

    public static LibraryProposalItem Of(LibraryProposal proposal) => new()
    {
        Code = proposal.Enterprise.Code,
        Name = proposal.Enterprise.Name,
        Unit = proposal.Enterprise.Unit,
        Kind = proposal.Kind switch
        {
            ProposalKind.Enter => "enter",
            ProposalKind.Leave => "leave",
            _ => "move",
        },
        From = proposal.From?.Id,
        To = proposal.To?.Id,
    };
}
