using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Boards;

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
    public static AwardSum None { get; } = new(0, 0, 0, 0);

    /// <summary>All that there is to say of it, the money first.</summary>
    public string Words => string.Join("，", Parts());

    public static AwardSum Of(IEnumerable<Entitlement> entitlements) => entitlements
        .Where(entitlement => entitlement.Status == Status.Met)
        .Aggregate(None, (sum, one) => sum.And(one.Policy, one.Amount));

    public static AwardSum Of(IEnumerable<AwardLine> lines) => lines
        .Where(line => line.Status == Status.Met)
        .Aggregate(None, (sum, line) => sum.And(line.Policy, line.Amount));

    /// <summary>With one more met award; null where it has no figure.</summary>
    public AwardSum And(Policy policy, decimal? amount) => (policy, amount) switch
    {
        (_, null) => this with { WithoutFigure = WithoutFigure + 1 },
        ({ Kind: AwardKind.Tax }, { } tax) => this with { Tax = Tax + tax },
        ({ Selective: true }, { } selective) => this with { Selective = Selective + selective },
        (_, { } money) => this with { Money = Money + money },
    };

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
}
