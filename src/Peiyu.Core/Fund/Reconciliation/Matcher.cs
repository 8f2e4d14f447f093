using Peiyu.Core.Data;
using Peiyu.Plans.Model;
using Peiyu.Plans.Tables;

namespace Peiyu.Core.Fund.Reconciliation;

/// <summary>
/// Finds the payments that lines of a statement are: one, several that were paid in one sum, or one that went out in several sums. Two
/// answers are none: then a person looks.
/// </summary>
/// <param name="calendar">The working days.</param>
/// <param name="lines">The lines that are no payment yet.</param>
/// <param name="payments">The payments that stand in no statement yet.</param>
internal sealed class Matcher(WorkingCalendar calendar, IReadOnlyList<BankLine> lines, IReadOnlyList<LedgerPayment> payments)
{
    private const int WorkingDays = 5;

    // Where a year's working days are not announced: as long as five working days ever are, with a holiday between.
    private const int DaysAtMost = 15;

    private readonly ILookup<long, LedgerPayment> _bySum = payments.ToLookup(payment => payment.Fen);
    private readonly ILookup<string, BankLine> _byReference = lines.Where(line => line.Reference.Length > 0).ToLookup(line => line.Reference, StringComparer.OrdinalIgnoreCase);

    /// <summary>Sure: the same sum, and the payment's reference or the claim's number stands in what the bank says.</summary>
    public static LedgerPayment? Find(BankLine line, ILookup<long, LedgerPayment> bySum) => Only(bySum[line.Fen].Where(payment => IsNamed(line, payment)));

    /// <summary>Likely: the same sum, and either the reference, or the payee, or the days speak for it.</summary>
    public Proposal? Propose(BankLine line) =>
        Find(line, _bySum) is { } sure ? new([line], [sure], "金额和凭证号相同")
        : Only(_bySum[line.Fen].Where(payment => IsPaidTo(line, payment) && IsNear(line.On, payment.On))) is { } likely
            ? new([line], [likely], $"金额和收款人相同，日期相近（账上 {likely.On:yyyy-MM-dd}）")
            : Named(line) ?? Parts(line) ?? Together(line);

    /// <summary>The payments whose references or claims the line names, where they come to its sum.</summary>
    private Proposal? Named(BankLine line)
    {
        var named = line.Reference.Length == 0 ? [] : payments.Where(payment => IsNamed(line, payment)).ToList();
        return named.Count > 1 && named.Sum(payment => payment.Fen) == line.Fen
            ? new([line], named, $"银行写了这 {named.Count} 笔的编号，合计相同")
            : null;
    }

    /// <summary>The payment that went out in several sums: lines that name it, or that say the same reference, and come to it.</summary>
    private Proposal? Parts(BankLine line)
    {
        foreach (var payment in payments.Where(payment => payment.Fen != line.Fen && Math.Sign(payment.Fen) == Math.Sign(line.Fen) && IsNamed(line, payment)))
        {
            var parts = lines.Where(one => IsNamed(one, payment)).ToList();
            if (parts.Count > 1 && parts.Sum(one => one.Fen) == payment.Fen)
            {
                return new(parts, [payment], $"银行分 {parts.Count} 行付了这一笔，合计相同");
            }
        }

        var same = _byReference[line.Reference].ToList();
        return same.Count > 1 && Only(_bySum[same.Sum(one => one.Fen)].Where(payment => IsNear(line.On, payment.On))) is { } whole
            ? new(same, [whole], $"流水号相同的 {same.Count} 行，合计与它相同")
            : null;
    }

    /// <summary>The payments of one day or two or three near it whose sum it is.</summary>
    private Proposal? Together(BankLine line)
    {
        var near = payments.Where(payment => Math.Sign(payment.Fen) == Math.Sign(line.Fen) && Math.Abs(payment.Fen) < Math.Abs(line.Fen) && IsNear(line.On, payment.On)).ToList();
        var days = near.GroupBy(payment => payment.On).Where(day => day.Count() > 1 && day.Sum(payment => payment.Fen) == line.Fen).ToList();
        return days is [var whole] ? new([line], [.. whole], $"{whole.Key:yyyy-MM-dd} 付的 {whole.Count()} 笔，合计相同")
            : SumFinder.Find(near, line.Fen) is { } some ? new([line], some, $"日期相近的 {some.Count} 笔，合计相同，而且只有这一种凑法")
            : null;
    }

    private static LedgerPayment? Only(IEnumerable<LedgerPayment> payments) => payments.Take(2).ToList() is [var one] ? one : null;

    private static bool IsNamed(BankLine line, LedgerPayment payment) => Says(line.Reference, payment.Reference) || Says(line.Reference, payment.CaseKey);

    /// <summary>As a word of its own: SL-2023-1 is not in SL-2023-12.</summary>
    private static bool Says(string text, string? word)
    {
        if (string.IsNullOrWhiteSpace(word))
        {
            return false;
        }

        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (!IsPart(text, at - 1) && !IsPart(text, at + word.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPart(string text, int at) => at >= 0 && at < text.Length && char.IsAsciiLetterOrDigit(text[at]);

    private static bool IsPaidTo(BankLine line, LedgerPayment payment) =>
        line.Payee.Length > 0 && CellText.Fold(payment.Text).Contains(CellText.Fold(line.Payee), StringComparison.Ordinal);

    private bool IsNear(DateOnly one, DateOnly other) =>
        calendar.WorkingDaysBetween(one, other) is { } days ? Math.Abs(days) <= WorkingDays : Math.Abs(one.DayNumber - other.DayNumber) <= DaysAtMost;
}
