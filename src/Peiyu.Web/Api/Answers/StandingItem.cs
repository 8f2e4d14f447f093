using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Peiyu.Core.Boards;
using Peiyu.Web.Pages.Tasks;

namespace Peiyu.Web.Api.Answers;

[Description("一个单位（或全县）的一项目标完成得怎样")]
internal sealed record StandingItem
{
    [Description("任务的行号")] public required string Row { get; init; }

    [Description("任务的名称")] public required string Programme { get; init; }

    [Description("数的是什么：applied 申报，pool 储备，result 认定，rate 增长率")] public required string Measure { get; init; }

    [Description("市级、省级、国家级；不分级就是空")] public required string? Level { get; init; }

    [Description("单位的名称，或县名")] public required string Unit { get; init; }

    [Description("目标数；增长率写成小数，0.15 是 15%")] public required decimal Goal { get; init; }

    [Description("完成数；算不出来就是空，不是 0")] public required decimal? Done { get; init; }

    [Description("期限")] public required DateOnly DueOn { get; init; }

    [Description("missed 逾期，risk 偏慢，notdue 未到期，track 按进度，late 逾期后完成，done 已完成，unknown 未知")]
    [AllowedValues("missed", "risk", "notdue", "track", "late", "done", "unknown")]
    public required string State { get; init; }

    [Description("为什么是这个状态，一句话")] public required string Why { get; init; }

    [Description("完成数里有几个是计划年以前就有的")] public required int Earlier { get; init; }

    [Description("哪一天数够的；没有数够，或者逐件没有日期就是空")] public required DateOnly? ReachedOn { get; init; }

    [Description("数进去的有几件是你能看的")] public required int Counted { get; init; }

    [Description("在路上、还没有数进去的有几件是你能看的")] public required int Nearly { get; init; }

    public static StandingItem Of(Standing standing) => new()
    {
        Row = standing.Programme.Row,
        Programme = standing.Programme.Name,
        Measure = standing.Target.Measure,
        Level = standing.Target.Level,
        Unit = standing.Unit,
        Goal = standing.Attainment.Goal,
        Done = standing.Attainment.Done,
        DueOn = standing.Attainment.DueOn,
        State = standing.State.Mark,
        Why = standing.Why,
        Earlier = standing.Attainment.Earlier,
        ReachedOn = standing.Attainment.ReachedOn,
        Counted = standing.Counted.Count,
        Nearly = standing.Nearly.Count,
    };
}
