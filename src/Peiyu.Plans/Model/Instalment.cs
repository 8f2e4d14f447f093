namespace Peiyu.Plans.Model;

/// <summary>A part of an award that is paid by itself (分期).</summary>
/// <param name="Say">验收后付 40%.</param>
/// <param name="Sum">In yuan; it may be worked out from 奖补额, the whole award.</param>
/// <param name="On">The day from which it is due; unknown: not yet dated. Null: with the award.</param>
/// <param name="If">Whether it is paid at all; null: yes.</param>
public sealed record Instalment(string Say, PlanExpression Sum, PlanExpression? On, PlanExpression? If)
{
    public IEnumerable<PlanExpression> Rules => new[] { Sum, On, If }.OfType<PlanExpression>();
}
