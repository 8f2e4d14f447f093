using Peiyu.Plans.Evaluation;
using Xunit;

namespace Peiyu.Plans.Tests.Evaluation;

public sealed class AmountsTests
{
    [Theory]
    [InlineData("50000", "5 万元")]
    [InlineData("10000000", "1,000 万元")]
    [InlineData("1234.56", "1,234.56 元")]
    [InlineData("12345600", "1,234.56 万元")]
    [InlineData("12345678.9", "12,345,678.9 元")]
    [InlineData("0", "0 元")]
    public void A_sum_is_written_as_officials_write_it(string yuan, string written) =>
        Assert.Equal(written, Amounts.Yuan(decimal.Parse(yuan, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void A_column_has_the_same_decimals_throughout_and_leaves_an_unknown_out() => Assert.Equal(
        ["5.00", "1,000.00", "12.34", null, "0.00"],
        Amounts.WanColumn([50_000m, 10_000_000.00m, 123_400m, null, 0m]));

    [Fact]
    public void A_column_of_round_sums_has_none() => Assert.Equal(["5", "1,000"], Amounts.WanColumn([50_000m, 10_000_000m]));
}
