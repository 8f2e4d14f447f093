using System.ComponentModel;
using Peiyu.Core.Flows;

namespace Peiyu.Web.Api.Answers;

[Description("一件事项和它的经过")]
internal sealed record CaseDetail
{
    [Description("现在办到哪里")] public required CaseStandItem Case { get; init; }

    [Description("经过，先后为序")] public required IReadOnlyList<CaseStepItem> Steps { get; init; }

    public static CaseDetail Of(CaseFile file) => new()
    {
        Case = CaseStandItem.Of(file.Case),
        Steps = [.. file.History.Select(CaseStepItem.Of)],
    };
}
