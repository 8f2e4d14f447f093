using Peiyu.Core.Messages;
using Peiyu.Plans.Evaluation;

namespace Peiyu.Core.Claims;

/// <summary>What enterprises and units are told of awards that can be claimed: of all at once in one message.</summary>
internal static class AwardLetters
{
    private const int FewNames = 3;

    public static Letter ToEnterprise(string code, IReadOnlyList<OpenAward> awards) => new(
        awards is [var only]
            ? $"你够条件了，还没有申领：{Named(only)}。材料系统里都有，确认收款账户就能申领。"
            : $"你有 {awards.Count} 项奖补够条件，还没有申领：{Names(awards)}。确认收款账户就能申领。",
        MessageAddresses.OfClaims(code));

    public static Letter ToUnit(string unit, IReadOnlyList<OpenAward> awards) => new(
        $"你单位有 {awards.Count} 项奖补够条件、没有申领，也没有账号可以通知：{Names(awards)}。请告诉他们，由县里代为申领。",
        MessageAddresses.OfOpenAwards(unit));

    private static string Names(IReadOnlyList<OpenAward> awards) =>
        string.Join("；", awards.Take(FewNames).Select(Named)) + (awards.Count > FewNames ? "等" : "");

    private static string Named(OpenAward award) => award.Line.Policy is var policy
        && $"{policy.Name} {Amounts.Yuan(award.Line.Amount ?? 0)}" is var words && policy.Selective ? $"{words}（择优）" : words;
}
