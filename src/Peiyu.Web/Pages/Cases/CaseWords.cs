using Peiyu.Core.Flows;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Web.Pages.Cases;

/// <summary>How handled cases are spoken of.</summary>
internal static class CaseWords
{
    /// <summary>The field with the sum that a list shows: what was approved, else the first money.</summary>
    public static Field? AmountOf(Kind kind) => kind.TryField(ClaimFields.Approved, out var approved)
        ? approved
        : kind.Fields.FirstOrDefault(field => field.Type.Name == "money");

    /// <summary>还剩 3 个工作日, 超了 2 个工作日, 已停表.</summary>
    public static string Of(ClockReading clock) => clock switch
    {
        { IsRunning: false } => "没有在走",
        { Left: null } => "有一年的节假日还没有公布，算不出",
        { Left: < 0 } => $"超了 {-clock.Left} 个工作日",
        { Left: 0 } => "今天到期",
        _ => $"还剩 {clock.Left} 个工作日",
    };

    public static string MarkOf(ClockReading clock) => clock switch
    {
        { IsRunning: false } => "notdue",
        { Left: null } => "unknown",
        { Left: < 0 } => "missed",
        { Left: <= 3 } => "risk",
        _ => "track",
    };

    public static string MarkOf(HandledCase one) =>
        one.Flow.IsWithoutEffect(one.State) ? "notdue"
        : one.IsOver ? "done"
        : one.IsLate ? "missed"
        : "track";

    public static string MarkOf(Status status) => status switch { Status.Met => "done", Status.Unmet => "missed", _ => "unknown" };

    public static string WordOf(Status status) => status switch { Status.Met => "通过", Status.Unmet => "不过", _ => "未知" };

    /// <summary>What a value of a field says to a person.</summary>
    public static string Shown(Field field, string text) => field.Type.Name == "money" && decimal.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var yuan)
        ? Figures.Yuan(yuan)
        : text;
}
