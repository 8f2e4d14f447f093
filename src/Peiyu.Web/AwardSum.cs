using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Web;

/// <summary>
/// What met awards come to, kept apart: money, tax that need not be paid (an estimate), and what is chosen among those
/// that qualify (择优), which nobody owes yet.
/// </summary>
/// <param name="Money">In yuan.</param>
/// <param name="Tax">In yuan.</param>
/// <param name="Selective">In yuan.</param>
/// <param name="WithoutFigure">How many are met while the document gives no sum.</param>
public sealed record AwardSum(decimal Money, decimal Tax, decimal Selective, int WithoutFigure)
{
    public static AwardSum Of(IEnumerable<Entitlement> entitlements)
    {
        var met = entitlements.Where(entitlement => entitlement.Status == Status.Met).ToLookup(SortOf);
        return new(Sum(met["money"]), Sum(met["tax"]), Sum(met["selective"]), met.Sum(group => group.Count(one => one.Amount is null)));
    }

    /// <summary>All that there is to say of it, the money first.</summary>
    public string Words => string.Join("，", Parts());

    private IEnumerable<string> Parts()
    {
        if (Money > 0 || (Tax == 0 && Selective == 0 && WithoutFigure == 0))
        {
            yield return Amounts.Yuan(Money);
        }

        if (Tax > 0)
        {
            yield return $"少缴税约 {Amounts.Yuan(Tax)}";
        }

        if (Selective > 0)
        {
            yield return $"择优 {Amounts.Yuan(Selective)}";
        }

        if (WithoutFigure > 0)
        {
            yield return $"{WithoutFigure} 笔金额未定";
        }
    }

    private static string SortOf(Entitlement entitlement) =>
        entitlement.Policy.Kind == AwardKind.Tax ? "tax" : entitlement.Policy.Selective ? "selective" : "money";

    private static decimal Sum(IEnumerable<Entitlement> entitlements) => entitlements.Sum(entitlement => entitlement.Amount ?? 0);
}
