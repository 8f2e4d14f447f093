using Peiyu.Plans.Model.Criteria;

namespace Peiyu.Web.Pages.Criteria;

/// <summary>Where an enterprise is held against the criteria of titles.</summary>
internal static class CriteriaLinks
{
    extension(Links links)
    {
        /// <summary>All titles of an enterprise.</summary>
        public string Criteria(string code) => links.To($"{Links.EnterprisesPath}/{Uri.EscapeDataString(code)}/criteria");

        /// <summary>One title of an enterprise, item by item.</summary>
        public string Criteria(string code, CriteriaSet set) =>
            links.To($"{Links.EnterprisesPath}/{Uri.EscapeDataString(code)}/criteria/{Uri.EscapeDataString(set.Id)}");
    }
}
