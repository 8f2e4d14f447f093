using System.ComponentModel;
using Peiyu.Core.Flows;
using Peiyu.Plans.Evaluation;

namespace Peiyu.Web.Api.Answers;

[Description("办过的一步")]
internal sealed record CaseStepItem
{
    [Description("这一步的代号；录入、导入的是空")] public required string? Step { get; init; }

    [Description("做了什么")] public required string Name { get; init; }

    [Description("谁")] public required string By { get; init; }

    [Description("什么时候，世界时")] public required DateTime At { get; init; }

    [Description("为什么；没写就是空的")] public required string Reason { get; init; }

    [Description("核对了什么")] public required IReadOnlyList<CaseCheckItem> Checks { get; init; }

    public static CaseStepItem Of(TakenStep taken) => new()
    {
        Step = taken.Step,
        Name = taken.Name,
        By = taken.Origin.By,
        At = taken.Origin.At,
        Reason = taken.Origin.Reason,
        Checks = [.. taken.Checks.Select(check => new CaseCheckItem { Say = check.Say, IsMet = check.Status switch { Status.Met => true, Status.Unmet => false, _ => null }, Because = check.Because })],
    };
}
