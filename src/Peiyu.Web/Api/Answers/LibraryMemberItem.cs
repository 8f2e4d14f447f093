using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Peiyu.Core.Libraries;

namespace Peiyu.Web.Api.Answers;

[Description("一户在库的企业")]
internal sealed record LibraryMemberItem
{
    [Description("统一社会信用代码")] public required string Code { get; init; }

    [Description("名称")] public required string Name { get; init; }

    [Description("算在哪个单位；不知道就是空")] public required string? Unit { get; init; }

    [Description("从哪一天起在库")] public required DateOnly Since { get; init; }

    [Description("谁定的")] public required string By { get; init; }

    [Description("为什么定的")] public required string Reason { get; init; }

    [Description("按规则现在：met 符合，unmet 不符合，unknown 判断不了")]
    [AllowedValues("met", "unmet", "unknown")]
    public required string Status { get; init; }

    public static LibraryMemberItem Of(LibraryMember member) => new()
    {
        Code = member.Enterprise.Code,
        Name = member.Enterprise.Name,
        Unit = member.Enterprise.Unit,
        Since = member.Stay.On,
        By = member.Stay.By,
        Reason = member.Stay.Reason,
        Status = Words.Of(member.Status),
    };
}
