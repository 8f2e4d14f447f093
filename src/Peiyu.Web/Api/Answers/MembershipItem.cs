using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Peiyu.Plans.Evaluation;

namespace Peiyu.Web.Api.Answers;

[Description("按规则该不该在一个培育库")]
internal sealed record MembershipItem
{
    [Description("培育库的代号")] public required string Library { get; init; }

    [Description("培育库的名称")] public required string Name { get; init; }

    [Description("met 符合，near 差一点，unmet 不符合，unknown 判断不了")]
    [AllowedValues("met", "near", "unmet", "unknown")]
    public required string Status { get; init; }

    [Description("理由，一条一句")] public required IReadOnlyList<string> Because { get; init; }

    [Description("缺什么；只有判断不了的才有")] public required IReadOnlyList<string> Missing { get; init; }

    [Description("差多少；不是差一点就是空")] public required string? Near { get; init; }

    public static MembershipItem Of(Membership membership) => new()
    {
        Library = membership.Library.Id,
        Name = membership.Library.Name,
        Status = Words.Of(membership.Status, membership.NearMiss),
        Because = membership.Because,
        Missing = membership.Missing,
        Near = membership.NearMiss?.Words,
    };
}
