namespace Peiyu.Core.Fund;

/// <summary>How the acts of the ledger are called.</summary>
public static class LedgerActWords
{
    private static readonly Dictionary<LedgerAct, string> Words = new()
    {
        [LedgerAct.Appropriation] = "拨入",
        [LedgerAct.Withdrawal] = "调减",
        [LedgerAct.Reservation] = "预留",
        [LedgerAct.Commitment] = "转待付",
        [LedgerAct.Payment] = "兑付",
        [LedgerAct.Release] = "释放",
        [LedgerAct.ClawBack] = "追回",
        [LedgerAct.Bounce] = "退票",
        [LedgerAct.Closing] = "年终结转",
        [LedgerAct.CarryOver] = "结转申领",
    };

    extension(LedgerAct act)
    {
        public string Word => Words[act];
    }
}
