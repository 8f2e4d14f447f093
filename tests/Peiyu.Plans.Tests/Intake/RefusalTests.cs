using Peiyu.Plans.Tables;
using Xunit;

namespace Peiyu.Plans.Tests.Intake;

/// <summary>What is refused, each with sheet, row, column, value and what was expected; the other rows go in.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData("资质", "统一社会信用代码,资质,认定日期", "{0},绿色工厂,2023-02-30", "认定日期", "没有这一天")]
    [InlineData("资质", "统一社会信用代码,资质,认定日期", "{0},绿色工厂,去年", "认定日期", "应为日期")]
    [InlineData("资质", "统一社会信用代码,资质", "{0},绿色工场", "资质", "是不是“绿色工厂”")]
    [InlineData("资质", "统一社会信用代码,资质,级别", "{0},绿色工厂,区级", "级别", "国家级、省级、市级、县级")]
    [InlineData("资质", "统一社会信用代码,资质", "{0},", "资质", "是空的")]
    [InlineData("资质", "统一社会信用代码,资质", "91371525MA0000000X,绿色工厂", "统一社会信用代码", "不在企业库里")]
    [InlineData("指标", "统一社会信用代码,指标,期间,数值", "{0},营业收入,2022,100.005", "数值", "小数超过 2 位")]
    [InlineData("指标", "统一社会信用代码,指标,期间,数值", "{0},工业总产值,2022,-1", "数值", "不能是负数")]
    [InlineData("指标", "统一社会信用代码,指标,期间,数值", "{0},从业人员,2022,12.5", "数值", "不能有小数")]
    [InlineData("指标", "统一社会信用代码,指标,期间,数值", "{0},从业人员,2022,三百", "数值", "整数")]
    [InlineData("指标", "统一社会信用代码,指标,期间,数值", "{0},营业收入,2022Q1,100", "期间", "年，如 2022")]
    [InlineData("指标", "统一社会信用代码,指标,期间,数值", "{0},营业收入,,100", "期间", "是空的")]
    [InlineData("指标", "统一社会信用代码,指标,期间,数值", "{0},营业收入,2022,", "数值", "是空的")]
    [InlineData("指标", "统一社会信用代码,指标,期间,数值", "{0},亩产效益评价,2022,E", "数值", "A、B、C、D")]
    [InlineData("项目", "统一社会信用代码,项目编号,设备购置费", "{0},XM1,1.234", "设备购置费", "小数超过 2 位")]
    [InlineData("强镇", "单位,级别", "天上镇,市级", "单位", "等 19 个之一")]
    [InlineData("企业", "统一社会信用代码,企业名称,单位", "91371525MA00000005,演示甲公司,某某镇", "单位", "等 19 个之一")]
    [InlineData("企业", "统一社会信用代码,企业名称", "9137152,演示甲公司", "统一社会信用代码", "18 位统一社会信用代码")]
    [InlineData("企业", "统一社会信用代码,企业名称,行业代码", "91371525MA00000005,演示甲公司,A3360", "行业代码", "门类字母与数字不符")]
    [InlineData("企业", "统一社会信用代码,企业名称,规上", "91371525MA00000005,演示甲公司,对", "规上", "是 或 否")]
    [InlineData("企业", "统一社会信用代码,企业名称", "91371525MA00000005,", "企业名称", "是空的")]
    public void A_bad_cell_refuses_its_row_and_says_where_and_why(string sheet, string header, string row, string column, string says)
    {
        var text = $"{header}\n{row.Replace("{0}", Read.Code, StringComparison.Ordinal)}";

        var read = sheet == "企业" ? Read.Sheets((sheet, text)) : Read.WithEnterprise(sheet, text);

        var problem = Assert.Single(read.Problems, problem => problem.Refused);
        Assert.Equal((sheet, 2, column), (problem.Sheet, problem.Row, problem.Column));
        Assert.Contains(says, problem.Message, StringComparison.Ordinal);
        Assert.Contains("这一行没有读入", problem.Message, StringComparison.Ordinal);
        Assert.Single(read.Refused);
    }

    [Fact]
    public void The_good_rows_beside_a_bad_one_go_in()
    {
        var read = Read.WithEnterprise("资质", $"统一社会信用代码,资质,认定日期\n{Read.Code},绿色工厂,2023-02-30\n{Read.Code},瞪羚企业,2023-03-01");

        Assert.Equal(3, Assert.Single(read.Cases(TestKit.GuanxianPlan.Instance.Kind("资质")!)).Number);
    }

    [Fact]
    public void A_missing_required_column_refuses_the_sheet()
    {
        var read = Read.WithEnterprise("资质", $"统一社会信用代码,认定日期\n{Read.Code},2023-03-01");

        var problem = Assert.Single(read.Problems, problem => problem.Refused);
        Assert.Null(problem.Row);
        Assert.Contains("缺少必需的栏：资质", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_sheets_and_columns_are_reported_and_harm_nothing()
    {
        var read = Read.Sheets(
            ("企业", $"统一社会信用代码,企业名称,备注\n{Read.Code},演示甲公司,好"),
            ("说明", "随便\n写写"));

        Assert.Contains(read.Problems, problem => problem is { Sheet: "企业", Column: "备注", Refused: false });
        Assert.Contains(read.Problems, problem => problem is { Sheet: "说明", Refused: false });
        Assert.Empty(read.Refused);
    }

    [Fact]
    public void A_second_row_with_the_same_key_and_other_values_is_refused()
    {
        var read = Read.Sheets(("企业", $"统一社会信用代码,企业名称\n{Read.Code},演示甲公司\n{Read.Code},演示乙公司"));

        var problem = Assert.Single(read.Problems, problem => problem.Refused);
        Assert.Equal(3, problem.Row);
        Assert.Contains("第 2 行", problem.Message, StringComparison.Ordinal);
        Assert.Contains("企业名称", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_row_that_says_the_same_is_counted_once()
    {
        var read = Read.WithEnterprise("指标", $"统一社会信用代码,指标,期间,数值\n{Read.Code},营业收入,2022,100\n{Read.Code},营业收入,2022,100.00");

        Assert.Single(read.Facts);
        Assert.Empty(read.Refused);
    }

    [Fact]
    public void Two_equal_titles_are_two_cases()
    {
        var read = Read.WithEnterprise("资质", $"统一社会信用代码,资质,认定日期\n{Read.Code},绿色工厂,2023-03-01\n{Read.Code},绿色工厂,2023-03-01");

        Assert.Equal(2, read.Cases(TestKit.GuanxianPlan.Instance.Kind("资质")!).Count);
    }

    [Fact]
    public void A_code_that_Excel_turned_into_a_number_is_refused_with_the_mend()
    {
        var read = TestKit.GuanxianPlan.Instance is var plan
            ? Plans.Intake.TableIntake.Read(plan, [Read.Cells("企业", "统一社会信用代码,企业名称", Cell.OfNumber("913715250000000000"), Cell.OfText("演示甲公司"))])
            : null!;

        Assert.Contains("设为“文本”格式", Assert.Single(read.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_formula_without_a_stored_value_refuses_the_row()
    {
        var read = Plans.Intake.TableIntake.Read(TestKit.GuanxianPlan.Instance,
            [Read.Cells("企业", "统一社会信用代码,企业名称", Cell.OfText(Read.Code), Cell.OfFormulaWithoutValue("A1&B1"))]);

        Assert.Contains("没有存下结果的公式", Assert.Single(read.Problems, problem => problem.Refused).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_check_digit_only_warns()
    {
        var read = Read.Sheets(("企业", "统一社会信用代码,企业名称\n91350100M0001TGQXM,演示甲公司"));

        Assert.False(Assert.Single(read.Problems).Refused);
        Assert.Single(read.Cases(TestKit.GuanxianPlan.Instance.Register));
    }

    [Fact]
    public void A_fact_that_the_dictionary_does_not_have_is_kept_and_reported_once()
    {
        var read = Read.WithEnterprise("指标", $"统一社会信用代码,指标,期间,数值\n{Read.Code},利润总额,2022,100\n{Read.Code},利润总额,2021,90");

        Assert.Equal(2, read.Facts.Count);
        Assert.Single(read.Problems, problem => problem.Message.Contains("不在指标字典里", StringComparison.Ordinal));
    }
}
