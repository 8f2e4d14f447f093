using Peiyu.Feel;
using Peiyu.Feel.Values;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Web;

/// <summary>How an award's rule and amount are put in words.</summary>
public static class AwardWords
{
    extension(Policy policy)
    {
        /// <summary>最高 for a sum that may be less, 约 for an estimate.</summary>
        public string Prefix => policy.Kind switch
        {
            AwardKind.UpTo => "最高 ",
            AwardKind.Tax => "约 ",
            _ => "",
        };

        /// <summary>The sum where it is the same for everybody; null where it depends on the case.</summary>
        public decimal? FixedSum(Plan plan) => policy.MatchOf is null && policy.Amount is { } amount
            ? policy.ConstantOf(amount, plan)
            : null;

        /// <summary>What an expression of the policy comes to where it is the same for everybody; null where it depends on the case.</summary>
        public decimal? ConstantOf(PlanExpression expression, Plan plan) =>
            expression.Feel.Evaluate(Constants(plan)) is FeelNumber number ? number.Value : null;

        public string AmountWords(Plan plan) => policy switch
        {
            { Amount: null } => "文件没有写金额",
            _ when policy.FixedSum(plan) is { } sum => policy.Prefix + Amounts.Yuan(sum),
            { Kind: AwardKind.UpTo } => "最高按比例",
            { Kind: AwardKind.Tax } => "按应缴税额估算",
            _ => "按比例",
        };

        /// <summary>县从综合奖补资金付; otherwise the document's word for who pays.</summary>
        public string PayerWords => policy.Pot is { } pot ? $"{policy.Payer}（{pot}）" : policy.Payer;

        /// <summary>The unit that the answers of the policy are counted in: enterprises, or cases where one may have several.</summary>
        public string Counter => policy.At.Count == 0 ? "户" : "笔";
    }

    private static FeelScope Constants(Plan plan) =>
        FeelScope.Of(plan.Constants.ToDictionary(constant => constant.Name, constant => constant.Value, StringComparer.Ordinal));
}
