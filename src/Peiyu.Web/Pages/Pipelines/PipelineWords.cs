using Peiyu.Core.Boards;
using Peiyu.Core.Pipelines;

namespace Peiyu.Web.Pages.Pipelines;

/// <summary>How pipelines are spoken of.</summary>
internal static class PipelineWords
{
    public static string Of(CandidateKind kind) => kind switch
    {
        CandidateKind.Met => "够条件",
        CandidateKind.WaitsForPeople => "待人核对",
        CandidateKind.Near => "差一点",
        CandidateKind.Unknown => "缺数",
        _ => "同一条的培育库",
    };

    public static string MarkOf(CandidateKind kind) => kind switch
    {
        CandidateKind.Met => "done",
        CandidateKind.WaitsForPeople or CandidateKind.Library => "track",
        CandidateKind.Near => "risk",
        _ => "unknown",
    };

    /// <summary>What is missing, in a sentence.</summary>
    public static string Why(Candidate one) => one switch
    {
        { Kind: CandidateKind.Met } => "条件都够，可以申报",
        { Kind: CandidateKind.WaitsForPeople } => "看得到的都够，余下的由人核对或专家打分",
        { Library: { } library } => $"符合{library}的条件；这项资质没有收进可以逐条判断的标准",
        { Steps.Count: > 0 } => string.Join("；", one.Steps) + (one.Missing.Count > 0 ? $"；还缺 {string.Join('、', one.Missing)}" : ""),
        _ => $"缺 {string.Join('、', one.Missing)}，补上就能判断",
    };

    /// <summary>The mark of a row: what ends soon needs somebody, what is over needs nobody.</summary>
    public static string MarkOf(TitleLine line, DateOnly asOf) => line switch
    {
        { IsHeld: true } => line.DaysLeft(asOf) <= PipelineView.EndsSoon ? "risk" : "done",
        { IsOpen: true } => "track",
        { State: TitleLine.Ended } => "notdue",
        _ => "missed",
    };

    /// <summary>还有 20 天, 今天.</summary>
    public static string Left(TitleLine line, DateOnly asOf) => line.DaysLeft(asOf) is > 0 and var days ? $"还有 {days} 天" : "今天";

    /// <summary>还有 20 天到期, 2025-05-05 到期; null where it does not end.</summary>
    public static string? End(TitleLine line, DateOnly asOf) => line.DaysLeft(asOf) switch
    {
        null => line is { State: TitleLine.Ended, Until: { } ended } ? $"{Figures.Day(ended)} 到期" : null,
        0 => "今天到期",
        <= PipelineView.EndsSoon and var days => $"还有 {days} 天到期",
        _ => $"有效期至 {Figures.Day(line.Until)}",
    };
}
