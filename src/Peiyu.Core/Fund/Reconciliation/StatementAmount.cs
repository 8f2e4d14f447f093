using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Tables;

namespace Peiyu.Core.Fund.Reconciliation;

/// <summary>
/// What a line of a statement paid out, in fen. A bank's 借方 is what went out of the account and 贷方 what came in; with one column
/// alone what went out is written without a sign.
/// </summary>
internal static class StatementAmount
{
    private static readonly string[] Incoming = ["贷", "贷方", "收", "收入", "C", "CR"];

    /// <summary>The sum, or why there is none.</summary>
    public static (long Fen, string? Objection) Read(SheetRow row, StatementColumns columns)
    {
        if (columns.Amount is { } amount)
        {
            var sign = Incoming.Contains(StatementReader.Text(row, columns.Side)) ? -1 : 1;
            return Of(StatementReader.Text(row, amount), sign);
        }

        var (paid, came) = (StatementReader.Text(row, columns.Out), StatementReader.Text(row, columns.In));
        return (IsBlank(paid), IsBlank(came)) switch
        {
            (false, true) => Of(paid, 1),
            (true, false) => Of(came, -1),
            (true, true) => (0, "借方和贷方都是空的，至少要有一个金额。"),
            _ => (0, "借方和贷方都有金额，一行只能有一个；请拆成两行。"),
        };
    }

    /// <summary>As it stands in the file.</summary>
    public static string Written(SheetRow row, StatementColumns columns) => string.Join(
        " / ",
        new[] { columns.Amount, columns.Out, columns.In }.Where(place => place is not null).Select(place => StatementReader.Text(row, place)));

    private static bool IsBlank(string text) => text is "" or "-" or "—" || (CellText.TryNumber(text, out var number) && number == 0);

    private static (long Fen, string? Objection) Of(string text, int sign)
    {
        if (!MoneyText.TryRead(text, out var yuan))
        {
            return (0, "金额认不出，应写成 50000.00；改好这一行再传一次。");
        }

        return PostingRules.ObjectionToAmount(Math.Abs(yuan)) is { } objection
            ? (0, objection.Replace($"写的是 {Amounts.Plain(Math.Abs(yuan))} 元", $"写的是 {text}", StringComparison.Ordinal))
            : (sign * Fen.Of(yuan), null);
    }
}
