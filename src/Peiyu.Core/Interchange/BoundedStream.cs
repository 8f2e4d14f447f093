namespace Peiyu.Core.Interchange;

/// <summary>
/// Counts what is read and stops at a limit, since the sizes that a package declares may lie. The steps bound what one
/// move of a parser may swallow: an attribute of a gigabyte would otherwise be held in memory whole.
/// </summary>
internal sealed class BoundedStream(Stream inner, long limit, Func<Exception> tooMuch) : Stream
{
    private const long StepLimit = 4 * 1024 * 1024;

    private long _total;
    private long _step;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _total;
        set => throw new NotSupportedException();
    }

    internal void BeginStep() => _step = 0;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        _total += read;
        _step += read;
        return _total > limit || _step > StepLimit ? throw tooMuch() : read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
