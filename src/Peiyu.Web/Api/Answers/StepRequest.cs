using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Peiyu.Web.Api.Answers;

[Description("走一步：要填的栏，为什么，从哪里看起")]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record StepRequest
{
    [Description("要填的栏，按栏名；值写成文字，和页面上一样")] public IReadOnlyDictionary<string, string?> Fields { get; init; } = new Dictionary<string, string?>();

    [Description("为什么；有的步骤一定要写")] public string Reason { get; init; } = "";

    [Description("取这一件时的 lastEvent；写了，别人先办过就答 409。不写就以现在的环节为准")] public long? Seen { get; init; }
}

[Description("走完的一步")]
internal sealed record StepAnswer
{
    [Description("这一件的 id")] public required long Id { get; init; }

    [Description("编号，或者它叫什么")] public required string Number { get; init; }

    [Description("登记册的版本")] public required long Revision { get; init; }
}
