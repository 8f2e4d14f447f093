using Peiyu.Core.Enterprises;

namespace Peiyu.Web.Pages.Enterprises;

/// <summary>How a title's state is said and shown.</summary>
public static class TitleWords
{
    public static string Mark(TitleState state) => state switch
    {
        TitleState.Valid => "done",
        TitleState.Ending => "risk",
        TitleState.Ended or TitleState.Revoked => "missed",
        TitleState.OnItsWay => "track",
        _ => "notdue",
    };

    public static string Word(Title title, DateOnly today) => title.State switch
    {
        TitleState.Ending when title.Until == today => "今天到期",
        TitleState.Ending => $"还有 {title.Until!.Value.DayNumber - today.DayNumber} 天到期",
        TitleState.Valid => "有效",
        TitleState.Ended => "过期",
        TitleState.Failed => "未通过",
        TitleState.Revoked => "已撤销",
        _ => $"已{title.Last.Stage}",
    };

    public static string Chip(Title title, DateOnly today) => title.State == TitleState.Valid
        ? title.Until is { } until ? $"{title.Name} 至 {Figures.Day(until)}" : title.Name
        : $"{title.Name} {Word(title, today)}";

    /// <summary>When it began and when it ends.</summary>
    public static string Dates(Title title) =>
        $"{Figures.Day(title.From)} {title.Last.Stage}" + (title.Until is { } until ? $"，有效期至 {Figures.Day(until)}" : "");
}
