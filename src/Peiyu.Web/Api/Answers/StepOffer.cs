using System.ComponentModel;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Web.Api.Answers;

[Description("现在可以走的一步")]
internal sealed record StepOffer
{
    [Description("代号，写在地址里")] public required string Step { get; init; }

    [Description("名称")] public required string Name { get; init; }

    [Description("一定要填的栏")] public required IReadOnlyList<string> Asks { get; init; }

    [Description("可以填的栏")] public required IReadOnlyList<string> MayAsk { get; init; }

    [Description("要不要写原因")] public required bool NeedsReason { get; init; }

    public static StepOffer Of(Step step) => new()
    {
        Step = step.Id,
        Name = step.Name,
        Asks = [.. step.Form.Except(step.MayAsk).Select(field => field.Name)],
        MayAsk = [.. step.MayAsk.Select(field => field.Name)],
        NeedsReason = step.NeedsReason,
    };
}
