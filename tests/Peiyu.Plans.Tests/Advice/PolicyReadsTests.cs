using Peiyu.Plans.Advice;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Plans.Tests.Advice;

public sealed class PolicyReadsTests
{
    [Fact]
    public void An_award_reads_what_its_rules_name_through_the_words_that_they_use()
    {
        var reads = Of("hnte-first-province");
        Assert.Contains("认定日期", reads.OfCase);
        Assert.Contains("资质", reads.OfCase);
        // 中小微 is a word of the plan for this field.
        Assert.Contains("企业规模", reads.OfRegister);
    }

    [Fact]
    public void Facts_that_are_asked_for_by_name_and_period_are_read_too()
    {
        var reads = Of("q1-growth-top30");
        Assert.Empty(reads.OfCase);
        Assert.Equal(["全市复合排名", "工业总产值"], reads.Facts.Order(StringComparer.Ordinal));
    }

    private static PolicyReads Of(string id) => PolicyReads.Of(GuanxianPlan.Instance, GuanxianPlan.Instance.Policy(id)!);
}
