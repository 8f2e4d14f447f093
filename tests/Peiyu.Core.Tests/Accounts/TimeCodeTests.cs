using System.Text;
using Peiyu.Core.Accounts;
using Xunit;

namespace Peiyu.Core.Tests.Accounts;

public sealed class TimeCodeTests
{
    private static readonly byte[] Key = Encoding.ASCII.GetBytes("12345678901234567890");

    /// <summary>The values of RFC 6238, appendix B, to six digits.</summary>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void A_code_is_what_the_standard_says(long seconds, string code) =>
        Assert.Equal(code, TimeCode.At(Key, TimeCode.StepOf(DateTime.UnixEpoch.AddSeconds(seconds))));

    [Theory]
    [InlineData(-60, false)]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(60, false)]
    public void A_clock_may_be_off_by_half_a_minute(int seconds, bool found)
    {
        var now = new DateTime(2023, 6, 30, 4, 0, 10, DateTimeKind.Utc);
        var code = TimeCode.At(Key, TimeCode.StepOf(now.AddSeconds(seconds)));

        Assert.Equal(found, TimeCode.Find(Key, code, now, 0) is not null);
    }

    [Fact]
    public void A_code_is_good_once()
    {
        var now = new DateTime(2023, 6, 30, 4, 0, 10, DateTimeKind.Utc);
        var code = TimeCode.At(Key, TimeCode.StepOf(now));

        var used = TimeCode.Find(Key, code, now, 0)!.Value;

        Assert.Null(TimeCode.Find(Key, code, now, used));
    }

    [Fact]
    public void A_key_comes_back_as_it_was() =>
        Assert.Equal("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", Base32.Write(Base32.Read(Base32.Write(Key))));
}
