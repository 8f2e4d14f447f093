using Peiyu.Plans.Evaluation;

namespace Peiyu.Web.Pages.Tasks;

/// <summary>What the states are called, and what they mean.</summary>
public static class TargetStates
{
    public static IReadOnlyList<TargetState> All { get; } = Enum.GetValues<TargetState>();

    extension(TargetState state)
    {
        public string Word => state switch
        {
            TargetState.Missed => "逾期",
            TargetState.Risk => "偏慢",
            TargetState.NotDue => "未到期",
            TargetState.Track => "按进度",
            TargetState.Late => "逾期后完成",
            TargetState.Done => "已完成",
            _ => "未知",
        };

        /// <summary>The value of data-state, which gives shape and colour; also the word in addresses.</summary>
        public string Mark => state switch
        {
            TargetState.Missed => "missed",
            TargetState.Risk => "risk",
            TargetState.NotDue => "notdue",
            TargetState.Track => "track",
            TargetState.Late => "late",
            TargetState.Done => "done",
            _ => "unknown",
        };

        public string Meaning => state switch
        {
            TargetState.Missed => "过了期限，没有数够。",
            TargetState.Risk => "照今年以来的日均新增，到期时不够；或今天到期还不够；或增长率不到目标。",
            TargetState.NotDue => "目标很少、全县只有一个数或逐件没有日期，离到期还早：不判断快慢。",
            TargetState.Track => "照今年以来的日均新增，到期时够。",
            TargetState.Late => "数够了目标，但过了期限才数够。",
            TargetState.Done => "在期限内数够了目标。",
            _ => "没有能算的数；点开写明缺什么。",
        };
    }
}
