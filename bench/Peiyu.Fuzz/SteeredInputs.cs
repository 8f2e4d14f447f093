using System.Runtime.InteropServices;
using Peiyu.Cli.Fuzzing;
using SharpFuzz.Common;

namespace Peiyu.Fuzz;

/// <summary>
/// Half of the inputs are made as `peiyu fuzz` makes them, half out of earlier ones that reached something new in instrumented code.
/// For one thread.
/// </summary>
internal sealed unsafe class SteeredInputs : IFuzzInputs, IDisposable
{
    /// <summary>How many branches are told apart: what the instrumentation counts in.</summary>
    private const int Branches = 1 << 16;

    private const int LongestKept = 4_000;

    private readonly FuzzMaker _maker;
    private readonly Random _random;
    private readonly byte* _counts = (byte*)NativeMemory.AllocZeroed(Branches);
    private readonly byte[] _reached = new byte[Branches];
    private readonly List<FuzzInput> _kept = [];

    public SteeredInputs(FuzzMaker maker, int seed)
    {
        (_maker, _random) = (maker, new(seed));
        Trace.SharedMem = _counts;
    }

    /// <summary>How many inputs reached something new.</summary>
    public int Kept => _kept.Count;

    /// <summary>How many branches were taken by any input.</summary>
    public int Reached => _reached.Count(times => times != 0);

    public FuzzInput Make(long number)
    {
        var input = _kept.Count == 0 || _random.Next(2) == 0 ? _maker.Make(number) : _maker.Vary(_kept[_random.Next(_kept.Count)], _random);
        new Span<byte>(_counts, Branches).Clear();
        Trace.PrevLocation = 0;
        return input;
    }

    public void Tried(FuzzInput input)
    {
        var isNew = false;
        for (var branch = 0; branch < Branches; branch++)
        {
            var times = Bucket(_counts[branch]);
            isNew |= (times & ~_reached[branch]) != 0;
            _reached[branch] |= times;
        }

        if (isNew && input.Text.Length <= LongestKept)
        {
            _kept.Add(input);
        }
    }

    public void Dispose()
    {
        Trace.SharedMem = null;
        NativeMemory.Free(_counts);
    }

    /// <summary>A bit for once, twice, a few times, many times: ten rounds of a loop are no news after nine.</summary>
    private static byte Bucket(byte times) => times == 0 ? (byte)0 : (byte)(1 << (int)Math.Log2(times));
}
