using System.ComponentModel;

namespace Peiyu.Web.Api.Answers;

[Description("一项核对的结果")]
internal sealed record CaseCheckItem
{
    [Description("要成立的一句话")] public required string Say { get; init; }

    [Description("成立没有；不知道就是空")] public required bool? IsMet { get; init; }

    [Description("为什么")] public required string Because { get; init; }
}
