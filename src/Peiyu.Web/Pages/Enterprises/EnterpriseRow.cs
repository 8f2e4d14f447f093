using Peiyu.Core.Boards;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Web.Pages.Enterprises;

/// <summary>An enterprise in the list, with what the plan says about it.</summary>
public sealed record EnterpriseRow(
    Enterprise Enterprise, IReadOnlyList<Library> Libraries, IReadOnlyList<Entitlement> Met, int Unknown)
{
    public AwardSum Sum { get; } = AwardSum.Of(Met);
}
