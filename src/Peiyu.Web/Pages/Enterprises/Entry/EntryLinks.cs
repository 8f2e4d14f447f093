using Peiyu.Plans.Model;

namespace Peiyu.Web.Pages.Enterprises.Entry;

/// <summary>Where values and cases of an enterprise are entered and looked at one by one.</summary>
internal static class EntryLinks
{
    public const string FactKey = "fact";
    public const string PeriodKey = "period";

    /// <summary>The number of the entry that was just written (回执号).</summary>
    public const string DoneKey = "done";

    extension(Links links)
    {
        /// <summary>The history of a fact after a value went in.</summary>
        public string FactDone(string code, string fact, long revision) =>
            links.To($"{Of(code)}/facts/{Uri.EscapeDataString(fact)}", [new(DoneKey, $"{revision}")]);

        /// <summary>A case after it went in.</summary>
        public string CaseDone(string code, Kind kind, long id, long revision) =>
            links.To($"{Of(code)}/cases/{kind.Id}/{id}", [new(DoneKey, $"{revision}")]);

        /// <summary>The history of a fact.</summary>
        public string Fact(string code, string fact) => links.To($"{Of(code)}/facts/{Uri.EscapeDataString(fact)}");

        /// <summary>The form for a value; without fact and period they are chosen there.</summary>
        public string EnterFact(string code, string? fact = null, string? period = null) =>
            links.To($"{Of(code)}/facts/enter", [new(FactKey, fact), new(PeriodKey, period)]);

        /// <summary>The form for the facts that would decide most.</summary>
        public string Questions(string code, int done = 0) => links.To($"{Of(code)}/questions", [new(DoneKey, done > 0 ? $"{done}" : null)]);

        /// <summary>A file that came with a value of a fact.</summary>
        public string Evidence(string code, string fact, long id) => links.To($"{Of(code)}/facts/{Uri.EscapeDataString(fact)}/files/{id}");

        public string NewCase(string code, Kind kind) => links.To($"{Of(code)}/cases/{kind.Id}/new");

        public string Case(string code, Kind kind, long id) => links.To($"{Of(code)}/cases/{kind.Id}/{id}");
    }

    /// <summary>Where the choice of fact and period leads; the form adds them and the day.</summary>
    public static string EnterFactPath(string code) => $"{Of(code)}/facts/enter";

    private static string Of(string code) => $"{Links.EnterprisesPath}/{Uri.EscapeDataString(code)}";
}
