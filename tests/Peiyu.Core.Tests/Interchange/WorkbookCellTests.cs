using Peiyu.Plans.Tables;
using Xunit;

namespace Peiyu.Core.Tests.Interchange;

public sealed class WorkbookCellTests
{
    [Fact]
    public void A_shared_string_is_its_text()
    {
        var book = new RawWorkbook { SharedStrings = "<si><t>甲</t></si><si><t xml:space=\"preserve\"> 乙 </t></si>" };

        Assert.Equal(Cell.OfText(" 乙 "), Reading.Cell("""<c r="A2" t="s"><v>1</v></c>""", book));
    }

    [Fact]
    public void Rich_text_is_joined_without_its_phonetic_guides()
    {
        const string Item = """<r><rPr><b/></rPr><t>冠县</t></r><r><t xml:space="preserve"> 培育</t></r><rPh sb="0" eb="1"><t>guan</t></rPh><phoneticPr fontId="1"/>""";
        var book = new RawWorkbook { SharedStrings = $"<si>{Item}</si>" };

        Assert.Equal("冠县 培育", Reading.Cell("""<c t="s"><v>0</v></c>""", book).Text);
        Assert.Equal("冠县 培育", Reading.Cell($"""<c t="inlineStr"><is>{Item}</is></c>""").Text);
    }

    [Theory]
    [InlineData("<c t=\"inlineStr\"><is><t>甲_x000A_乙_x005F_x0041_</t></is></c>", "甲\n乙_x0041_")]
    [InlineData("<c t=\"str\"><f>A1</f><v>文字</v></c>", "文字")]
    [InlineData("<c t=\"inlineStr\"><is><t><![CDATA[a<b]]>&amp;c</t></is></c>", "a<b&c")]
    public void Text_is_read_as_meant(string xml, string text) => Assert.Equal(Cell.OfText(text), Reading.Cell(xml));

    [Fact]
    public void Booleans_errors_and_iso_dates_keep_their_kinds()
    {
        Assert.Equal(Cell.OfBoolean(true), Reading.Cell("<c t=\"b\"><v>1</v></c>"));
        Assert.Equal(Cell.OfBoolean(false), Reading.Cell("<c t=\"b\"><v>0</v></c>"));
        Assert.Equal(Cell.OfError("#DIV/0!"), Reading.Cell("<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"));
        Assert.Equal(Cell.OfDate(new DateTime(2023, 3, 25)), Reading.Cell("<c t=\"d\"><v>2023-03-25</v></c>"));
        Assert.Equal(Cell.OfDate(new DateTime(2023, 3, 25, 8, 30, 0)), Reading.Cell("<c t=\"d\"><v>2023-03-25T08:30:00.000Z</v></c>"));
    }

    [Theory]
    [InlineData("<c/>")]
    [InlineData("<c s=\"0\"><v></v></c>")]
    [InlineData("<c t=\"s\"><v/></c>")]
    [InlineData("<c t=\"inlineStr\"><is><t> </t></is></c>")]
    [InlineData("<c t=\"str\"><f>IF(1,\"\")</f><v></v></c>")]
    public void An_empty_value_is_an_empty_cell(string xml) => Assert.Equal(Cell.Empty, Reading.Cell(xml));

    [Theory]
    [InlineData("<c><f>B1*2</f></c>")]
    [InlineData("<c><f>B1*2</f><v></v></c>")]
    [InlineData("<c><f>B1*2</f><v/></c>")]
    [InlineData("<c t=\"str\"><f>B1*2</f></c>")]
    public void A_formula_without_a_stored_value_is_said_to_be_one(string xml) =>
        Assert.Equal(Cell.OfFormulaWithoutValue("B1*2"), Reading.Cell(xml));

    [Fact]
    public void A_formula_counts_with_its_stored_value() =>
        Assert.Equal(Cell.OfNumber("42"), Reading.Cell("<c><f>6*7</f><v>42</v></c>"));

    [Theory]
    [InlineData("5000000.0499999998", "5000000.05")]
    [InlineData("0.1", "0.1")]
    [InlineData("0.30000000000000004", "0.3")]
    [InlineData("2022", "2022")]
    [InlineData("-12.50", "-12.5")]
    [InlineData("1E3", "1000")]
    [InlineData("9.1371525E17", "913715250000000000")]
    [InlineData("1.5E+20", "150000000000000000000")]
    [InlineData("-1.25E-7", "-0.000000125")]
    [InlineData("123456789012345678", "123456789012346000")]
    [InlineData("007", "7")]
    [InlineData("-0", "0")]
    public void A_number_has_fifteen_digits_and_no_exponent(string stored, string text) =>
        Assert.Equal(Cell.OfNumber(text), Reading.Cell($"<c><v>{stored}</v></c>"));

    [Fact]
    public void What_claims_to_be_a_number_and_is_none_stays_text() =>
        Assert.Equal(Cell.OfText("十二"), Reading.Cell("<c><v>十二</v></c>"));
}
