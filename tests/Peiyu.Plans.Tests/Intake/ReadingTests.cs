using Peiyu.Plans.Populations;
using Peiyu.Plans.Tables;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Plans.Tests.Intake;

/// <summary>What people type and mean.</summary>
public sealed class ReadingTests
{
    [Theory]
    [InlineData("成立日期", "2023-03-23", "2023-03-23")]
    [InlineData("成立日期", "2023/3/23", "2023-03-23")]
    [InlineData("成立日期", "2023年3月23日", "2023-03-23")]
    [InlineData("成立日期", "２０２３－０３－２３", "2023-03-23")]
    [InlineData("单位", " 经济开发区 ", "开发区")]
    [InlineData("单位", "县经济开发区", "开发区")]
    [InlineData("行业代码", "3360", "C3360")]
    [InlineData("行业代码", "c3360", "C3360")]
    [InlineData("行业代码", "610", "B0610")]
    [InlineData("规上", "是", "是")]
    [InlineData("企业规模", "中型", "中型")]
    public void A_field_of_the_register_is_read_as_meant(string column, string text, string expected)
    {
        var read = Read.Sheets(("企业", $"统一社会信用代码,企业名称,{column}\n{Read.Code},演示甲公司,{text}"));

        var register = GuanxianPlan.Instance.Register;
        var row = Assert.Single(read.Cases(register));
        Assert.Equal(expected, register.Field(column).Type.Write(row.Values[register.Field(column).Index]));
    }

    [Theory]
    [InlineData("营业收入", "2022", "1234567.89", "1234567.89")]
    [InlineData("营业收入", "２０２２年", "１２３４", "1234")]
    [InlineData("研发费用", "2023年3月", "100", "100")]
    [InlineData("研发费用", "2023/3", "100", "100")]
    [InlineData("工业总产值", "2023q1", "100", "100")]
    [InlineData("用电量", "2023/3/5", "10.5", "10.5")]
    [InlineData("应纳税所得额", "2022", "-5", "-5")]
    [InlineData("亩产效益评价", "2022", "a", "A")]
    public void A_fact_is_read_as_meant(string fact, string period, string value, string expected)
    {
        var read = Read.WithEnterprise("指标", $"统一社会信用代码,指标,期间,数值\n{Read.Code},{fact},{period},{value}");

        Assert.Empty(read.Problems);
        var row = Assert.Single(read.Facts);
        Assert.Equal(expected, GuanxianPlan.Instance.Fact(fact)!.Type.Write(row.Value));
    }

    [Theory]
    [InlineData("专精特新\"小巨人\"企业", "专精特新“小巨人”企业")]
    [InlineData("\"聊城企业政策通\"注册", "“聊城企业政策通”注册")]
    [InlineData("ＤＣＭＭ贯标", "DCMM贯标")]
    [InlineData("山东省\"省长杯\"工业设计大赛金奖", "山东省“省长杯”工业设计大赛金奖")]
    public void Straight_and_curly_quotes_in_a_name_are_the_same(string written, string meant)
    {
        var read = Read.WithEnterprise("资质", $"统一社会信用代码,资质\n{Read.Code},{written}");

        var kind = GuanxianPlan.Instance.Kind("资质")!;
        Assert.Equal(meant, Assert.Single(read.Cases(kind)).Text(kind.Field("资质")));
    }

    [Fact]
    public void A_number_or_a_date_cell_may_stand_for_a_period()
    {
        var year = Cell(Tables.Cell.OfNumber("2022"), "营业收入");
        var month = Cell(Tables.Cell.OfDate(new(2023, 3, 1)), "研发费用");

        Assert.Equal("2022", year.ToString());
        Assert.Equal("2023-03", month.ToString());

        static Period Cell(Cell period, string fact) => Assert.Single(Plans.Intake.TableIntake.Read(
            GuanxianPlan.Instance,
            [
                Read.Sheet("企业", $"统一社会信用代码,企业名称\n{Read.Code},演示甲公司"),
                Read.Cells("指标", "统一社会信用代码,指标,期间,数值", Tables.Cell.OfText(Read.Code), Tables.Cell.OfText(fact), period, Tables.Cell.OfNumber("1")),
            ]).Facts).Period;
    }

    [Fact]
    public void Columns_may_stand_in_any_order_and_a_missing_one_reads_as_empty()
    {
        var read = Read.Sheets(("企业", $"企业名称,统一社会信用代码\n演示甲公司,{Read.Code}"));

        var register = GuanxianPlan.Instance.Register;
        var row = Assert.Single(read.Cases(register));
        Assert.Equal(Read.Code, row.Text(register.Field("统一社会信用代码")));
        Assert.Null(row.Text(register.Field("单位")));
    }

    [Theory]
    [InlineData("1,234,567.89", true, "1234567.89")]
    [InlineData("1,23", false, "0")]
    [InlineData("12,345", true, "12345")]
    [InlineData("1 234", false, "0")]
    [InlineData("1e3", false, "0")]
    [InlineData("", false, "0")]
    public void Thousands_separators_must_stand_where_thousands_end(string text, bool reads, string expected)
    {
        Assert.Equal(reads, CellText.TryNumber(text, out var number));
        Assert.Equal(expected, CellText.Plain(number));
    }
}
