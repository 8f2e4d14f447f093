using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Peiyu.Web.Api.Answers;

[Description("录入、更正或撤回一个指标的值")]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record FactEntryRequest
{
    [Description("指标名，要在指标字典里")] public required string Fact { get; init; }

    [Description("期间：2022、2023Q1、2023-03、2023-03-25；没有期间的指标写空文字")] public required string Period { get; init; }

    [Description("值，写成文字，和导入表里的写法一样；空是撤回")] public required string? Value { get; init; }

    [Description("为什么；更正和撤回一定要写")] public string Reason { get; init; } = "";

    [Description("你看到的那个值的编号，以前没有值写 0；写了，别人先改过就答 409。不写就盖过去")] public long? Seen { get; init; }
}

[Description("录入的结果")]
internal sealed record FactEntryAnswer
{
    [Description("有没有改动：和登记册里一样就没有")] public required bool IsChanged { get; init; }

    [Description("登记册的版本；没有改动就是空")] public required long? Revision { get; init; }
}
