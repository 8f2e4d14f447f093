namespace Peiyu.Plans.Evaluation;

/// <summary>The parts of an award in sentences.</summary>
internal static class PartText
{
    public static IEnumerable<string> Of(Entitlement entitlement) =>
    [
        .. entitlement.Shares.Select(share => $"{share.Share.To}：{Amounts.Yuan(share.Amount)}"),
        .. entitlement.Instalments.Select(Of),
        .. entitlement.ClawBacks.Where(back => back.Status != Status.Unmet).Select(Of),
    ];

    private static string Of(InstalmentDue due) => $"{due.Instalment.Say}：" + due.Status switch
    {
        Status.Met => $"{Amounts.Yuan(due.Amount!.Value)}，{(due.On is { } day ? $"{day:yyyy-MM-dd} 起付" : due.IsDated ? "随奖补付" : "日期未定")}",
        Status.Unmet => "不付",
        _ => $"未知，缺 {string.Join("、", due.Missing)}",
    };

    private static string Of(ClawBackDue due) => $"{due.ClawBack.Say}：" + (due.Status == Status.Met
        ? $"应退 {Amounts.Yuan(due.Amount!.Value)}"
        : $"是否应退未知，缺 {string.Join("、", due.Missing)}");
}
