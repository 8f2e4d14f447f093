using Peiyu.Core.Data;
using Peiyu.Plans.Model;
using Peiyu.Plans.Tables;

namespace Peiyu.Core.Fund.Reconciliation;

/// <summary>Finds the payments that lines of a statement are. Two candidates are none: then a person looks.</summary>
internal sealed class Matcher(WorkingCalendar calendar)
{
    private const int WorkingDays = 5;

    // Where a year's working days are not announced: as long as five working days ever are, with a holiday between.
    private const int DaysAtMost = 15;

    /// <summary>Sure: the same sum, and the payment's reference or the claim's number stands in what the bank says.</summary>
    public static LedgerPayment? Find(BankLine line, ILookup<long, LedgerPayment> bySum) =>
        Only(bySum[line.Fen].Where(payment => Says(line.Reference, payment.Reference) || Says(line.Reference, payment.CaseKey)));

    /// <summary>Likely: the same sum, and either the reference, or the payee within five working days.</summary>
    public Proposal? Propose(BankLine line, ILookup<long, LedgerPayment> bySum) =>
        Find(line, bySum) is { } sure ? new(sure, "金额和凭证号相同")
        : Only(bySum[line.Fen].Where(payment => IsPaidTo(line, payment) && IsNear(line.On, payment.On))) is { } likely
            ? new(likely, $"金额和收款人相同，日期相近（账上 {likely.On:yyyy-MM-dd}）")
            : null;

    private static LedgerPayment? Only(IEnumerable<LedgerPayment> payments) => payments.Take(2).ToList() is [var one] ? one : null;

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
