using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Web.Tests.Pages;

public sealed class DocumentTests(MediumSite site)
{
    [Fact]
    public async Task Every_sentence_links_what_executes_it_or_says_why_nothing_does()
    {
        var page = await site.OpenAsync("/document");
        var sentences = GuanxianPlan.Instance.Clauses.SelectMany(clause => clause.Sentences).ToList();

        var shown = page.QuerySelectorAll(".sentences > li").ToList();

        Assert.Equal(sentences.Count, shown.Count);
        foreach (var (sentence, row) in sentences.Zip(shown))
        {
            Assert.Equal(sentence.Text.Trim(), row.QuerySelector("span")!.TextContent.Trim());
            Assert.Equal(sentence.ExecutedBy.Count, row.QuerySelectorAll("a.ref").Length);
            Assert.Equal(sentence.NotExecutable is not null, row.Words.Contains("不作计算：", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task It_has_number_day_and_how_much_is_executed()
    {
        var page = await site.OpenAsync("/document");

        Assert.StartsWith("冠政办发〔2023〕7 号 2023年3月23日印发。全文 155 句，79 句由平台计算或记录", Dom.WordsOf(page, ".lead p"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_that_the_document_does_not_give_says_who_fills_it()
    {
        var page = await site.OpenAsync("/document");

        Assert.Contains("名单还没有录入", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("由县产业链链长制工作办公室录入", page.Body!.TextContent, StringComparison.Ordinal);
    }
}
