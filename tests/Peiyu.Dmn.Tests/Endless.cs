using System.Text;

namespace Peiyu.Dmn.Tests;

/// <summary>A beginning, and then letters up to a length that nobody has in memory.</summary>
internal sealed class Endless(string beginning, long length) : Stream
{
    private readonly byte[] _beginning = Encoding.UTF8.GetBytes(beginning);

    internal long Given { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => Given; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = (int)Math.Min(count, length - Given);
        for (var i = 0; i < read; i++, Given++)
            buffer[offset + i] = Given < _beginning.Length ? _beginning[Given] : (byte)'a';
        return read;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
