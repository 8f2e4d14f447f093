using Peiyu.Core.Claims;

namespace Peiyu.Web.Pages.Claims;

/// <summary>Awards that nobody claimed, in words.</summary>
internal static class OpenAwardWords
{
    public static string Of(AwardReach reach) => reach switch
    {
        AwardReach.Enterprise => "有账号的企业",
        AwardReach.Unit => "要单位转告的",
        _ => "没有人可以通知的",
    };

    public static string StateOf(OpenAward award) => award.ToldOn is { } day ? $"{Figures.Day(day)} 通知过"
        : award.Reach switch { AwardReach.Enterprise => "还没有通知", AwardReach.Unit => "没有账号，可请单位转告", _ => "没有账号" };

    public static string MarkOf(OpenAward award) => award.ToldOn is not null ? "done" : "notdue";

    /// <summary>Sums that are owed, and beside them what is chosen among several.</summary>
    public static string SumOf(IReadOnlyCollection<OpenAward> awards)
    {
        var selective = awards.Where(award => award.Line.Policy.Selective).Sum(award => award.Line.Amount ?? 0);
        var owed = awards.Sum(award => award.Line.Amount ?? 0) - selective;
        return (owed, selective) switch
        {
            ( > 0, > 0) => $"合计 {Figures.RoundYuan(owed)}，另有择优 {Figures.RoundYuan(selective)}",
            (0, > 0) => $"都是择优，最多 {Figures.RoundYuan(selective)}",
            _ => $"合计 {Figures.RoundYuan(owed)}",
        };
    }

    public static string Of(ToldAwards told) => told.Awards == 0
        ? "没有要通知的：都通知过了，或者已经申领。"
        : $"通知了 {told.Awards} 项：" + string.Join("，", new[]
        {
            told.Enterprises > 0 ? $"{told.Enterprises} 户企业收到通知" : null,
            told.Units > 0 ? $"{told.Units} 个单位收到转告的请求" : null,
        }.OfType<string>()) + "。同一项只通知一次。";
}
