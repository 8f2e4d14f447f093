using Peiyu.Core.Exports;
using Peiyu.Core.Interchange;

namespace Peiyu.Core.Fund;

/// <summary>The fund's figures as lists to be taken along.</summary>
public static class FundTables
{
    public static ListTable Balances(Balances balances, DateOnly today) => new(
        "资金执行",
        today,
        "",
        [
            new("资金池或谁付", Width: 20), new("年度", ColumnKind.Number, 8), Money("拨入"), Money("上年结转"), Money("可用"), Money("预留"), Money("待付"),
            Money("已付"), Money("追回"), Money("结转下年"), Money("交回"), new("年终结转", Width: 10),
        ],
        balances.Rows.Select(row => (IReadOnlyList<object?>)
        [
            row.Pot, row.Year, row.Available is null ? null : row.Appropriated, row.Available is null ? null : row.CarriedIn, row.Available, row.Reserved,
            row.Committed, row.Paid, row.Returned, row.CarriedOut, row.GivenBack, row.IsClosed ? "已结转" : "",
        ]));

    public static ListTable Postings(IEnumerable<LedgerRow> rows, string filter, DateOnly today) => new(
        "资金明细",
        today,
        filter,
        [
            new("号", ColumnKind.Number, 8), new("日期", ColumnKind.Date, 12), new("事项", Width: 10), new("资金池或谁付", Width: 20), new("年度", ColumnKind.Number, 8),
            Money("金额"), new("从"), new("到"), new("申领", Width: 20), new("说明", Width: 40), new("凭证", Width: 24), new("谁记的", Width: 20),
        ],
        rows.Select(row => (IReadOnlyList<object?>)
        [
            row.Entry.Id, row.Entry.On, row.Act.Word, row.Pot, row.Year, row.Yuan, Buckets(row, isOut: true), Buckets(row, isOut: false),
            row.CaseKey, row.Entry.Text, row.Entry.Reference, row.Entry.By,
        ]));

    private static ListColumn Money(string name) => new(name, ColumnKind.Money, 18);

    private static string Buckets(LedgerRow row, bool isOut) =>
        string.Join("、", row.Lines.Where(line => line.Fen < 0 == isOut).Select(line => line.Bucket).Distinct());
}
