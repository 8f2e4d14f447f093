using System.Globalization;
using System.Text.RegularExpressions;
using Peiyu.Plans.Tables;

namespace Peiyu.Core.Fund.Reconciliation;

/// <summary>Reads a statement as a bank gives it: titles above the headings, sums below the rows, days and amounts in many ways.</summary>
internal static partial class StatementReader
{
    // Above the headings banks write whose account it is, and since when.
    private const int MostTitles = 20;

    private static readonly string[] Days =
        ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd", "yyyy-M-d H:m:s", "yyyy/M/d H:m:s", "yyyyMMdd HH:mm:ss", "yyyyMMddHHmmss", "yyyy-M-d H:m", "yyyy/M/d H:m"];

    /// <exception cref="TableException">There are no headings that a statement has.</exception>
    public static (IReadOnlyList<StatementRow> Rows, IReadOnlyList<TableProblem> Problems) Read(Sheet sheet)
    {
        var all = sheet.Rows.Prepend(new(1, [.. sheet.Header.Select(Cell.OfText)])).ToList();
        var start = all.FindIndex(0, Math.Min(all.Count, MostTitles), row => Columns(row) is not null);
        if (start < 0)
        {
            throw new TableException($"“{sheet.Name}”不像银行对账单：{StatementColumns.Expected}。");
        }

        var (columns, rows, problems) = (Columns(all[start])!, new List<StatementRow>(), new List<TableProblem>());
        foreach (var row in all.Skip(start + 1).Where(row => !IsSum(row, columns)))
        {
            switch (Read(row, columns))
            {
                case (var read, null):
                    rows.Add(read!);
                    break;
                case (_, var problem):
                    problems.Add(problem with { Sheet = sheet.Name });
                    break;
            }
        }

        return (rows, problems);
    }

    private static StatementColumns? Columns(SheetRow row) => StatementColumns.Find([.. row.Cells.Select(cell => cell.Text)]);

    /// <summary>本页合计, 期末余额: a line without a day that says what it is.</summary>
    private static bool IsSum(SheetRow row, StatementColumns columns) =>
        Text(row, columns.On) is var day && !Day(day, out _) && row.Cells.Any(cell => Sum().IsMatch(cell.Text));

    private static (StatementRow? Row, TableProblem? Problem) Read(SheetRow row, StatementColumns columns)
    {
        if (!Day(Text(row, columns.On), out var on))
        {
            return (null, Problem(row, "交易日期", Text(row, columns.On), "日期认不出，应写成 2023-06-30 或 20230630；改好这一行再传一次。"));
        }

        return StatementAmount.Read(row, columns) switch
        {
            (_, { } sentence) => (null, Problem(row, "金额", StatementAmount.Written(row, columns), sentence)),
            var (fen, _) => (new(row.Number, on, fen, Reference(row, columns), Masked(Text(row, columns.Payee))), null),
        };
    }

    private static string Reference(SheetRow row, StatementColumns columns) => string.Join(' ', columns.References
        .Select(place => Text(row, place)).Concat(columns.Purposes.Select(place => Masked(Text(row, place)))).Where(text => text.Length > 0).Distinct());

    internal static string Text(SheetRow row, int? place) => place is { } at && at < row.Cells.Count ? CellText.Narrow(row.Cells[at].Text) : "";

    private static bool Day(string text, out DateOnly day)
    {
        var isDay = DateTime.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) && time.Year is >= 2000 and < 3000;
        day = DateOnly.FromDateTime(time);
        return isDay;
    }

    private static TableProblem Problem(SheetRow row, string column, string value, string message) => new("", row.Number, column, value, message, Refused: true);

    /// <summary>What people write as a purpose may hold a number of an account, which is not kept.</summary>
    private static string Masked(string text) => AccountNumber().Replace(text, "****");

    [GeneratedRegex("合计|总计|小计|余额|承前页|过次页")]
    private static partial Regex Sum();

    [GeneratedRegex(@"(?<!\d)\d(?:[ -]?\d){11,}(?!\d)")]
    private static partial Regex AccountNumber();
}
