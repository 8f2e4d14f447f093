using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Web.Pages.Cases;

/// <summary>Where cases are handled.</summary>
internal static class CaseLinks
{
    public const string CasesPath = "/cases";
    public const string ClaimPath = "/claims/new";

    /// <summary>The revision at which something was just done (回执号).</summary>
    public const string DoneKey = "done";

    extension(Links links)
    {
        public string Cases() => links.To(CasesPath);

        public string Cases(Kind kind, CaseFilter? filter = null) => links.To(Of(kind), filter?.Query ?? []);

        public string HandledCase(Kind kind, long id) => links.To($"{Of(kind)}/{id}");

        public string Attachment(Kind kind, long caseId, long id) => links.To($"{Of(kind)}/{caseId}/files/{id}");

        public string StepDone(Kind kind, long id, long revision) => links.To($"{Of(kind)}/{id}", [new(DoneKey, $"{revision}")]);

        /// <summary>The form that opens a case.</summary>
        public string OpenCase(Kind kind, string step) => links.To($"{Of(kind)}/new/{Uri.EscapeDataString(step)}");

        /// <summary>The page on which a right is claimed.</summary>
        public string Claim(Entitlement right) => links.To(ClaimPath, [
            new("enterprise", right.Enterprise?.Code), new("policy", right.Policy.Id), new("event", right.Case), new("subject", right.Subject)]);
    }

    /// <summary>Where the list's ticked rows are sent.</summary>
    public static string StepsPath(Kind kind) => $"{Of(kind)}/steps";

    public static string HandledCasePath(Kind kind, long id) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Of(kind)}/{id}");

    public static string Of(Kind kind) => $"{CasesPath}/{Uri.EscapeDataString(kind.Id)}";
}
