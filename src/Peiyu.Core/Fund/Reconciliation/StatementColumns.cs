using Peiyu.Plans.Tables;

namespace Peiyu.Core.Fund.Reconciliation;

/// <summary>Where in a statement what stands: banks call the same column by many names.</summary>
internal sealed record StatementColumns(int On, int? Amount, int? Out, int? In, int? Side, IReadOnlyList<int> References, IReadOnlyList<int> Purposes, int? Payee)
{
    private static readonly string[] Days = ["交易日期", "日期", "记账日期", "入账日期", "交易时间", "交易日"];
    private static readonly string[] Amounts = ["金额", "交易金额", "发生额", "金额(元)", "交易金额(元)"];
    private static readonly string[] Outs = ["借方", "借方金额", "借方发生额", "支出", "支出金额", "付款金额", "借方发生额(支出)"];
    private static readonly string[] Ins = ["贷方", "贷方金额", "贷方发生额", "收入", "收入金额", "收款金额", "贷方发生额(收入)"];
    private static readonly string[] Sides = ["借贷标志", "借贷方向", "借贷", "收支", "借/贷"];
    private static readonly string[] Numbers = ["流水号", "交易流水号", "交易流水", "凭证号", "凭证号码", "核心流水号", "业务编号"];
    private static readonly string[] Words = ["摘要", "用途", "附言", "备注", "交易摘要"];
    private static readonly string[] Payees = ["对方户名", "收款人", "收款人名称", "对方名称", "对方账户名称", "收(付)方名称", "对方单位名称"];

    /// <summary>What a person is told where no heading can be found.</summary>
    public const string Expected = "表头要有“交易日期”，和“金额”或“借方”“贷方”；还可以有“流水号”“摘要”“用途”“对方户名”";

    /// <summary>Null where this is not the row of headings.</summary>
    public static StatementColumns? Find(IReadOnlyList<string> heads)
    {
        var names = heads.Select(head => CellText.Fold(head).Replace(" ", "", StringComparison.Ordinal)).ToList();
        var (amount, paid, came) = (Place(Amounts), Place(Outs), Place(Ins));
        return Place(Days) is { } on && (amount ?? paid) is not null
            ? new(on, amount, paid, came, Place(Sides), Places(Numbers), Places(Words), Place(Payees))
            : null;

        int? Place(string[] known) => known.Select(name => names.IndexOf(name)).Where(place => place >= 0).Select(place => (int?)place).FirstOrDefault();

        List<int> Places(string[] known) => [.. known.Select(name => names.IndexOf(name)).Where(place => place >= 0)];
    }
}
