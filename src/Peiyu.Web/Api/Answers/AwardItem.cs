using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Peiyu.Core.Boards;

namespace Peiyu.Web.Api.Answers;

[Description("一条政策对一户企业、一件事项的判定")]
internal sealed record AwardItem
{
    [Description("企业的统一社会信用代码；集群、乡镇是空")] public required string? Enterprise { get; init; }

    [Description("企业的名称；集群、乡镇是空")] public required string? EnterpriseName { get; init; }

    [Description("给谁：代码、名称或编号；没有写明就是空")] public required string? Subject { get; init; }

    [Description("算在哪个单位；不知道就是空")] public required string? Unit { get; init; }

    [Description("哪一件事项；不看事项的政策是空")] public required string? Case { get; init; }

    [Description("哪一天的事；没有就是空")] public required DateOnly? EventOn { get; init; }

    [Description("met 符合，near 差一点，unmet 不符合，unknown 判断不了")]
    [AllowedValues("met", "near", "unmet", "unknown")]
    public required string Status { get; init; }

    [Description("金额，元；算不出来或文件没有给出就是空，不是 0")] public required decimal? Amount { get; init; }

    [Description("缺什么；只有判断不了的才有")] public required IReadOnlyList<string> Missing { get; init; }

    [Description("差多少；不是差一点就是空")] public required string? Near { get; init; }

    public static AwardItem Of(AwardLine line) => new()
    {
        Enterprise = line.Enterprise?.Code,
        EnterpriseName = line.Enterprise?.Name,
        Subject = line.Subject,
        Unit = line.Unit,
        Case = line.Case,
        EventOn = line.EventOn,
        Status = Words.Of(line.Status, line.Near),
        Amount = Money.Of(line.Amount),
        Missing = line.Missing,
        Near = line.Near?.Words,
    };
}
