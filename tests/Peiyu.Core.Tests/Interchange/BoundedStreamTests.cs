using Peiyu.Core.Interchange;
using Xunit;

namespace Peiyu.Core.Tests.Interchange;

/// <summary>The runtime's zip reader stops at the declared size too; this holds should that change.</summary>
public sealed class BoundedStreamTests
{
    private const int MiB = 1024 * 1024;

    [Fact]
    public void Reading_stops_at_the_limit_whatever_was_declared()
    {
        using var stream = Over(101, limit: 100);

        Assert.Throws<InvalidOperationException>(() => stream.CopyTo(Stream.Null));
    }

    [Fact]
    public void Up_to_the_limit_everything_is_read()
    {
        using var stream = Over(100, limit: 100);
        using var copy = new MemoryStream();

        stream.CopyTo(copy);

        Assert.Equal(100, copy.Length);
    }

    [Fact]
    public void One_step_may_not_swallow_megabytes_but_many_may()
    {
        using var many = Over(16 * MiB, limit: 32 * MiB);
        using var one = Over(16 * MiB, limit: 32 * MiB);
        var buffer = new byte[MiB];

        for (var i = 0; i < 16; i++)
        {
            many.BeginStep();
            many.ReadExactly(buffer);
        }

        Assert.Throws<InvalidOperationException>(() => one.CopyTo(Stream.Null));
    }

    private static BoundedStream Over(int bytes, long limit) =>
        new(new MemoryStream(new byte[bytes]), limit, () => new InvalidOperationException("too much"));
}
