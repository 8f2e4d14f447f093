using System.Globalization;
using Peiyu.Core.Data;
using Peiyu.Core.Fund.Reconciliation;

namespace Peiyu.Web.Pages.Fund;

/// <summary>What of the reconciliation is shown, as it stands in the address.</summary>
public sealed record BankFilter
{
    public const string Bank = "bank";
    public const string Ledger = "ledger";
    public const string Matched = "matched";

    /// <summary>Which of the three lists.</summary>
    public string List { get; init; } = Bank;

    /// <summary>Words of the payee, the reference, the claim; a sum counts too.</summary>
    public string? Text { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public int Page { get; init; } = 1;

    public bool IsEmpty => Text is null && From is null && To is null;

    public IEnumerable<KeyValuePair<string, string?>> Query =>
    [
        new("list", List == Bank ? null : List), new("q", Text), new("from", Of(From)), new("to", Of(To)), new(Links.PageKey, Page > 1 ? $"{Page}" : null),
    ];

    public static BankFilter Read(IQueryCollection query) => new()
    {
        List = query["list"].ToString() is (Ledger or Matched) and var list ? list : Bank,
        Text = query["q"].ToString().Trim() is { Length: > 0 } text ? text : null,
        From = Day(query["from"]),
        To = Day(query["to"]),
        Page = AskedNumber.Page(query[Links.PageKey]),
    };

    public IReadOnlyList<BankLine> Of(IEnumerable<BankLine> lines) => [.. lines.Where(Shows)];

    public IReadOnlyList<LedgerPayment> Of(IEnumerable<LedgerPayment> payments) => [.. payments.Where(Shows)];

    public IReadOnlyList<BankGroup> Of(IEnumerable<BankGroup> groups) => [.. groups.Where(group => group.Lines.Any(Shows) || group.Payments.Any(Shows))];

    private bool Shows(BankLine line) => IsIn(line.On) && Has(line.Payee, line.Reference, line.Statement, BankWords.Sum(line.Fen), BankWords.Plain(line.Fen));

    private bool Shows(LedgerPayment payment) =>
        IsIn(payment.On) && Has(payment.Text, payment.CaseKey, payment.Reference, BankWords.Sum(payment.Fen), BankWords.Plain(payment.Fen));

    private bool IsIn(DateOnly day) => (From is null || day >= From) && (To is null || day <= To);

    private bool Has(params IReadOnlyList<string?> texts) => Text is null || Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .All(word => texts.Any(text => text?.Contains(word, StringComparison.OrdinalIgnoreCase) == true));

    private static string? Of(DateOnly? day) => day is null ? null : Figures.Day(day);

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
