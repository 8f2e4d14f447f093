using Peiyu.Core.Search;
using Xunit;

namespace Peiyu.Core.Tests.Search;

public sealed class NameIndexTests
{
    private static readonly string[][] Names =
    [
        ["冠县华信轴承有限公司", "91371525MA3C00001X"],
        ["山东长行重工有限公司", "91371525MA3C00002Y"],
        ["聊城市ＡＢＣ科技２０２３有限公司", "91371525MA3C00003Z"],
        ["华信 新材料（冠县）有限公司", "91371525MA3C000040"],
        ["乐单曾厦食品厂", "91371525MA3C000055"],
    ];

    private static readonly NameIndex Index = new(Names);

    [Theory]
    [InlineData("华信", "30")] // Of two the one whose name begins with it is first.
    [InlineData("轴承", "0")]
    [InlineData("华信 冠县", "30")]
    [InlineData("冠县 华信", "03")]
    [InlineData("冠县　华信", "03")] // A full-width blank between words.
    [InlineData("华信 食品", "")]
    [InlineData("不存在", "")]
    public void Names_are_found_by_all_words(string typed, string expected) => AssertFound(typed, expected);

    [Theory]
    [InlineData("91371525MA3C00002Y", "1")]
    [InlineData("91371525ma3c00002y", "1")]
    [InlineData("３C00002", "1")]
    [InlineData("ABC", "2")]
    [InlineData("ａｂｃ", "2")]
    [InlineData("科技2023", "2")]
    [InlineData("科技２０２３", "2")]
    [InlineData("新材料(冠县)", "3")]
    [InlineData("新材料（冠县）", "3")]
    public void Width_and_case_make_no_difference(string typed, string expected) => AssertFound(typed, expected);

    [Theory]
    [InlineData("gxhx", "0")]
    [InlineData("GXHX", "0")]
    [InlineData("hxzc", "0")]
    [InlineData("huaxin", "30")]
    [InlineData("huax", "30")]
    [InlineData("hxxcl", "3")]
    [InlineData("guanxian huaxin", "03")]
    [InlineData("华信 zhou", "0")]
    public void Pinyin_and_its_initials_find_it(string typed, string expected) => AssertFound(typed, expected);

    [Theory]
    [InlineData("sdchzg")]
    [InlineData("sdzxzg")]
    [InlineData("sdcxzg")]
    [InlineData("changxing")]
    [InlineData("zhanghang")]
    [InlineData("zhonggong")]
    [InlineData("chonggong")]
    public void Characters_with_two_readings_are_found_by_both(string typed) => AssertFound(typed, "1");

    [Theory]
    [InlineData("ldzx")]
    [InlineData("yscs")]
    [InlineData("lezeng", false)]
    [InlineData("yueshan")]
    [InlineData("ledan")]
    public void Several_of_them_in_one_name_too(string typed, bool found = true) => AssertFound(typed, found ? "4" : "");

    [Fact]
    public void No_words_find_all() => Assert.Equal(Names.Length, Index.Find([]).Count);

    [Fact]
    public void What_is_between_two_names_is_found_in_neither() => AssertFound("公司9137", "");

    [Fact]
    public void A_word_longer_than_any_name_finds_nothing() => AssertFound(new string('长', 500), "");

    [Fact]
    public void A_hundred_thousand_names_are_searched_at_once()
    {
        var many = new NameIndex(Enumerable.Range(0, 100_000).Select(number => (IReadOnlyList<string>)[$"演示企业{number:0000000}有限公司", $"91371525{number:0000000000}"]));

        Assert.Equal([43_210], many.Find(SearchText.Words("ysqy 0043210")));
        Assert.Equal(100_000, many.Find(SearchText.Words("yanshi")).Count);
    }

    private static void AssertFound(string typed, string expected) =>
        Assert.Equal(expected, string.Concat(Index.Find(SearchText.Words(typed))));
}
