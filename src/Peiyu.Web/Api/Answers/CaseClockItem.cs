using System.ComponentModel;
using Peiyu.Plans.Evaluation;

namespace Peiyu.Web.Api.Answers;

[Description("一个时限，按工作日")]
internal sealed record CaseClockItem
{
    [Description("答应的是什么")] public required string Name { get; init; }

    [Description("限几个工作日")] public required int WorkingDays { get; init; }

    [Description("用了几个；有一年的节假日还没有公布就是空")] public required int? Used { get; init; }

    [Description("在走没有")] public required bool IsRunning { get; init; }

    [Description("最迟哪一天；不在走就是空")] public required DateOnly? Due { get; init; }

    public static CaseClockItem Of(ClockReading clock) => new()
    {
        Name = clock.Clock.Name,
        WorkingDays = clock.Clock.WorkingDays,
        Used = clock.Used,
        IsRunning = clock.IsRunning,
        Due = clock.Due,
    };
}
