using Peiyu.Core.Boards;
using Peiyu.Web.Pages.Cases;

namespace Peiyu.Web.Pages.Claims;

/// <summary>Where the awards that nobody claimed are listed.</summary>
internal static class OpenAwardLinks
{
    public const string OpenPath = "/claims/open";

    /// <summary>The key of an award that was ticked.</summary>
    public const string PickKey = "award";

    extension(Links links)
    {
        public string OpenAwards(OpenAwardFilter? filter = null) => links.To(OpenPath, filter?.Query ?? []);

        public string OpenAwardFile(OpenAwardFilter filter, string format) => links.To($"{OpenPath}/list.{format}", filter.Query);

        /// <summary>The page on which an award of a board is claimed.</summary>
        public string Claim(AwardLine line) => links.To(CaseLinks.ClaimPath, [
            new("enterprise", line.Enterprise?.Code), new("policy", line.Policy.Id), new("event", line.Case), new("subject", line.Subject)]);
    }
}
