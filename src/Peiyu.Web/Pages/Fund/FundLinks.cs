using System.Globalization;
using Peiyu.Core.Data;
using Peiyu.Core.Fund;
using Peiyu.Core.Fund.Reconciliation;

namespace Peiyu.Web.Pages.Fund;

/// <summary>The addresses of the fund.</summary>
internal static class FundLinks
{
    public const string Home = "/fund";
    public const string Postings = "/fund/postings";
    public const string Change = "/fund/change";
    public const string Bank = "/fund/bank";
    public const string BankMatch = "/fund/bank/match";
    public const string Closing = "/fund/closing";
    public const string Journal = "/fund/ledger.journal";
    public const string PostingPattern = "/fund/postings/{Id:long}";

    /// <summary>Which of several is meant: pots, years, acts.</summary>
    public const string PotKey = "pot";
    public const string YearKey = "year";
    public const string ActKey = "act";
    public const string TextKey = "q";

    public static string Posting(long id) => string.Create(CultureInfo.InvariantCulture, $"{Postings}/{id}");

    public static string BalancesFile(string format) => $"/fund/balances.{format}";

    public static string PostingsFile(string format) => $"/fund/postings.{format}";

    /// <summary>A proposal as the value of a button: the lines, then the postings.</summary>
    public static string Pair(Proposal proposal) =>
        $"{string.Join('.', proposal.Lines.Select(line => line.Id))}-{string.Join('.', proposal.Payments.Select(payment => payment.Id))}";

    extension(Links links)
    {
        public string FundBank(BankFilter filter) => links.To(Bank, filter.Query);

        /// <summary>The page on which the payments are chosen that a line is.</summary>
        public string ChooseMatch(BankLine line) => links.To(BankMatch, [new("line", $"{line.Id}")]);

        /// <summary>The page on which the lines are chosen that are a payment.</summary>
        public string ChooseMatch(LedgerPayment payment) => links.To(BankMatch, [new("posting", $"{payment.Id}")]);

        public string Fund(int? year = null) => links.To(Home, [new(YearKey, year is { } asked ? Text(asked) : null)]);

        public string FundPostings(PostingQuery query, int page = 1) => links.To(
            Postings, [.. Conditions(query), new(Links.PageKey, page > 1 ? Text(page) : null)]);

        public string FundPostingsFile(PostingQuery query, string format) => links.To(PostingsFile(format), Conditions(query));
    }

    /// <summary>What of a list of postings stands in its address; what is none of these is no condition.</summary>
    public static PostingQuery Read(IQueryCollection query)
    {
        var text = query[TextKey].ToString().Trim();
        return new(
            query[PotKey].ToString() is { Length: > 0 } pot ? pot : null,
            AskedNumber.Id(query[YearKey]) is > 0 and < 10_000 and var year ? (int)year : null,
            Enum.TryParse<LedgerAct>(query[ActKey], out var act) && Enum.IsDefined(act) ? act : null,
            text.Length <= 60 ? text : text[..60]);
    }

    private static KeyValuePair<string, string?>[] Conditions(PostingQuery query) =>
    [
        new(PotKey, query.Pot), new(YearKey, query.Year is { } year ? Text(year) : null), new(ActKey, query.Act?.ToString()), new(TextKey, query.Text.Length > 0 ? query.Text : null),
    ];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
