using Peiyu.Plans.Evaluation;

namespace Peiyu.Core.Fund;

/// <summary>What a posting must be, whatever stands in the ledger.</summary>
internal static class PostingRules
{
    public const decimal Most = 999_999_999_999.99m;

    private const int FirstYear = 2000;
    private const int LastYear = 2999;

    /// <summary>Null where there is nothing against it.</summary>
    public static string? Objection(Posting posting) => posting switch
    {
        { Key: var key } when string.IsNullOrWhiteSpace(key) => "记账要有编号：同一件事靠它认出来，不会记两次。",
        { Pot: var pot } when string.IsNullOrWhiteSpace(pot) => "没有写是哪个资金池或由谁付。",
        { Year: < FirstYear or > LastYear } => $"年度 {posting.Year} 不对，应是四位的年份，如 2023。",
        { Text: var text } when string.IsNullOrWhiteSpace(text) => "没有写这笔账是什么。",
        { Act: LedgerAct.Closing or LedgerAct.CarryOver } => "年终结转要在结转页上做，不能单独记。",
        _ => ObjectionToAmount(posting.Yuan) ?? ObjectionToCase(posting),
    };

    public static string? ObjectionToAmount(decimal yuan) => yuan switch
    {
        <= 0 => $"金额要大于 0，写的是 {Amounts.Plain(yuan)} 元。",
        > Most => $"金额最大 {Amounts.Plain(Most)} 元，写的是 {Amounts.Plain(yuan)} 元。",
        _ when !Fen.IsWhole(yuan) => $"金额最多写到分，写的是 {Amounts.Plain(yuan)} 元。",
        _ => null,
    };

    private static string? ObjectionToCase(Posting posting) => (posting.Act.IsOfPot, posting.CaseId) switch
    {
        (true, not null) => $"{posting.Act.Word}是整个资金池的，不能记在一件申领上。",
        (false, null) => $"{posting.Act.Word}要说明是哪一件申领。",
        _ => null,
    };

    extension(LedgerAct act)
    {
        /// <summary>About a pot as a whole and not about a claim.</summary>
        private bool IsOfPot => act is LedgerAct.Appropriation or LedgerAct.Withdrawal or LedgerAct.Closing;
    }
}
