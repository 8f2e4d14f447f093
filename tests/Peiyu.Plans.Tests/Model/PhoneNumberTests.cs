using Peiyu.Plans.Model;
using Xunit;

namespace Peiyu.Plans.Tests.Model;

public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("13812345678", "13812345678", "138****5678")]
    [InlineData(" 138 1234 5678 ", "13812345678", "138****5678")]
    [InlineData("138-1234-5678", "13812345678", "138****5678")]
    [InlineData("0635-5231234", "0635-5231234", "0635-***1234")]
    [InlineData("06355231234", "0635-5231234", "0635-***1234")]
    [InlineData("010-65231234", "010-65231234", "010-****1234")]
    public void A_number_is_read_as_people_write_it_and_masked_in_the_middle(string typed, string text, string masked)
    {
        Assert.True(PhoneNumber.TryParse(typed, out var number));
        Assert.Equal(text, number.Text);
        Assert.Equal(masked, number.Masked);
    }

    [Theory]
    [InlineData("")]
    [InlineData("5231234")]
    [InlineData("1381234567")]
    [InlineData("138123456789")]
    [InlineData("12812345678")]
    [InlineData("13812345678x")]
    [InlineData("<b>13812345678</b>")]
    [InlineData("１３８１２３４５６７８")]
    public void Anything_else_is_no_number(string typed) => Assert.False(PhoneNumber.TryParse(typed, out _));
}
