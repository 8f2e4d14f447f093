using Peiyu.Core.Interchange.Workbooks;
using Peiyu.Plans.Tables;
using Xunit;

namespace Peiyu.Core.Tests.Interchange;

public sealed class WorkbookDateTests
{
    [Theory]
    [InlineData("45008", "2023-03-23")]
    [InlineData("45008.5", "2023-03-23 12:00:00")]
    [InlineData("45008.999999999", "2023-03-24")]
    [InlineData("1", "1900-01-01")]
    [InlineData("59", "1900-02-28")]
    [InlineData("61", "1900-03-01")]
    [InlineData("2958465", "9999-12-31")]
    public void A_date_counts_from_1900_with_its_phantom_day(string serial, string date) =>
        Assert.Equal(Date(date), Reading.Cell($"<c s=\"0\"><v>{serial}</v></c>", new RawWorkbook { Styles = [14] }));

    [Theory]
    [InlineData("0", "1904-01-01")]
    [InlineData("43546", "2023-03-23")]
    [InlineData("2957003", "9999-12-31")]
    public void A_date_counts_from_1904_where_the_workbook_says_so(string serial, string date) =>
        Assert.Equal(Date(date), Reading.Cell($"<c s=\"0\"><v>{serial}</v></c>", new RawWorkbook { Styles = [14], WorkbookProperties = "<workbookPr date1904=\"1\"/>" }));

    [Theory]
    [InlineData("60")]
    [InlineData("0")]
    [InlineData("0.5")]
    [InlineData("-1")]
    [InlineData("2958466")]
    [InlineData("2958465.9999999")]
    [InlineData("1000000000000")]
    public void A_number_that_is_no_day_stays_a_number(string serial) =>
        Assert.Equal(CellKind.Number, Reading.Cell($"<c s=\"0\"><v>{serial}</v></c>", new RawWorkbook { Styles = [14] }).Kind);

    [Theory]
    [InlineData(0, false)]
    [InlineData(2, false)]
    [InlineData(4, false)]
    [InlineData(14, true)]
    [InlineData(22, true)]
    [InlineData(23, false)]
    [InlineData(31, true)]
    [InlineData(49, false)]
    [InlineData(57, true)]
    [InlineData(58, true)]
    [InlineData(59, false)]
    public void Built_in_formats_are_known_by_number(int id, bool isDate) =>
        Assert.Equal(isDate ? CellKind.Date : CellKind.Number, Reading.Cell("<c s=\"0\"><v>45008</v></c>", new RawWorkbook { Styles = [id] }).Kind);

    [Fact]
    public void A_custom_format_counts_by_its_code()
    {
        var book = new RawWorkbook
        {
            NumberFormats = """<numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/>""",
            Styles = [0, 176],
        };

        Assert.Equal(Date("2023-03-23"), Reading.Cell("<c s=\"1\"><v>45008</v></c>", book));
        Assert.Equal(Cell.OfNumber("45008"), Reading.Cell("<c s=\"0\"><v>45008</v></c>", book));
        Assert.Equal(Cell.OfNumber("45008"), Reading.Cell("<c s=\"9\"><v>45008</v></c>", book));
    }

    [Theory]
    [InlineData("yyyy\\-mm\\-dd", true)]
    [InlineData("YYYY/M/D", true)]
    [InlineData("[$-804]yyyy\"年\"m\"月\";@", true)]
    [InlineData("m\"月\"", true)]
    [InlineData("[DBNum1][$-804]m月d日", true)]
    [InlineData("yyyy-mm-dd hh:mm:ss", true)]
    [InlineData("h:mm", false)]
    [InlineData("[h]:mm:ss", false)]
    [InlineData("[mm]:ss", false)]
    [InlineData("h:mm AM/PM", false)]
    [InlineData("mm:ss.0", false)]
    [InlineData("General", false)]
    [InlineData("G/通用格式", false)]
    [InlineData("#,##0.00_);[Red]\\(#,##0.00\\)", false)]
    [InlineData("_ * #,##0.00_ ;_ * \\-#,##0.00_ ", false)]
    [InlineData("0.00\"day\"", false)]
    [InlineData("0\\d", false)]
    [InlineData("[$USD] 0.00", false)]
    [InlineData("\"未闭合", false)]
    [InlineData("[未闭合", false)]
    [InlineData("", false)]
    public void A_format_shows_a_date_if_a_year_month_or_day_is_outside_quotes(string code, bool isDate) =>
        Assert.Equal(isDate, NumberFormat.ShowsDate(code));

    private static Cell Date(string date) => Cell.OfDate(DateTime.Parse(date, System.Globalization.CultureInfo.InvariantCulture));
}
