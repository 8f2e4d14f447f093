using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Web.Pages.Policies;

/// <summary>Sentences about what a policy comes to.</summary>
public static class PolicyWords
{
    extension(Policy policy)
    {
        /// <summary>县应付 90 万元; 金额未定 where there is no figure.</summary>
        public string OwingWords(decimal? sum) => sum is { } yuan ? $"{policy.Payer}{Verb(policy)} {Amounts.Yuan(yuan)}" : "金额未定";
    }

    /// <summary>Who nearly gets it, who is on the way, of whom it can't be told and who does not, as far as there are any.</summary>
    public static string Others(PolicyLists lists)
    {
        var counter = lists.Policy.Counter;
        var others = new[]
            {
                (lists.NearLines.Count, "差一点"), (lists.OnTheWay.Count, "在路上"), (lists.UnknownLines.Count, "未知"), (lists.UnmetCount, "不符合"),
            }
            .Where(other => other.Item1 > 0)
            .Select(other => $"{other.Item1} {counter}{other.Item2}")
            .ToList();
        var more = lists.SumOfNear is { } sum && sum > 0 ? $"；差一点的和在路上的都办成，再付 {Amounts.Yuan(sum)}" : "";
        return others.Count == 0 ? "" : $"另有 {string.Join("，", others)}{more}。";
    }

    private static string Verb(Policy policy) => policy switch
    {
        { Selective: true } => "最多付",
        { Kind: AwardKind.Tax } => "约少收",
        { Kind: AwardKind.UpTo } => "最多应付",
        _ => "应付",
    };
}
