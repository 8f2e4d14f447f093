using System.ComponentModel;
using Peiyu.Core.Access;
using Peiyu.Core.Flows;

namespace Peiyu.Web.Api.Answers;

[Description("一件事项和它的经过")]
internal sealed record CaseDetail
{
    [Description("现在办到哪里")] public required CaseStandItem Case { get; init; }

    [Description("经过，先后为序")] public required IReadOnlyList<CaseStepItem> Steps { get; init; }

    [Description("现在可以走的步骤；没有轮到你就是空的")] public required IReadOnlyList<StepOffer> Next { get; init; }

    [Description("最后一次改动的编号，走下一步时写进 seen")] public required long LastEvent { get; init; }

    public static CaseDetail Of(CaseFile file, Actor reader) => new()
    {
        Case = CaseStandItem.Of(file.Case),
        Next = [.. file.Case.Flow.StepsFrom(file.Case.State).Where(step => reader.May(step.Act, file.Case.Kind.Name)).Select(StepOffer.Of)],
        LastEvent = file.Case.LastEvent,
        Steps = [.. file.History.Select(CaseStepItem.Of)],
    };
}
