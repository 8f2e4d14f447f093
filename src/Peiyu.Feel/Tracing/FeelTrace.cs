using Peiyu.Feel.Values;

namespace Peiyu.Feel.Tracing;

/// <summary>
/// Takes down what an expression evaluates, step by step; <see cref="At"/> gives it back as a tree. Nothing is put in words
/// or copied on the way. Expressions that a host evaluates meanwhile with the same trace stand below the step that needed
/// them. Not for several threads at once.
/// </summary>
/// <param name="most">How many steps of one evaluation are taken down; what is beyond is evaluated all the same.</param>
public sealed class FeelTrace(int most = FeelTrace.UsuallyMost)
{
    /// <summary>More steps than anybody reads.</summary>
    public const int UsuallyMost = 20_000;

    private const int FirstLength = 64;

    /// <summary>Stands where steps were left out.</summary>
    private static readonly object LeftOut = new();

    private TraceSlot[] _slots = [];
    private int _open;
    private int _end;

    /// <summary>Where the next step will stand.</summary>
    public int Position { get; private set; }

    /// <summary>The tree of the evaluation that began here.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No expression was evaluated from here.</exception>
    public Explanation At(int position) =>
        position >= 0 && position < Position && _slots[position].What is FeelExpression expression
            ? new Explanation(this, position, expression)
            : throw new ArgumentOutOfRangeException(nameof(position));

    /// <summary>Puts something of the host's below the step that is being evaluated.</summary>
    public void Note(object subject, FeelValue value) => End(Begin(subject), value);

    /// <summary>Says that the step being evaluated came from an evaluation that was taken down before, at this position.</summary>
    public void Repeat(int position)
    {
        if (position < 0 || position >= Position || _open == 0 || Position >= _end)
            return;
        var again = _slots[position];
        ref var slot = ref Add(again.What);
        slot.Value = again.Value;
        slot.Length = again.Length < 0 ? again.Length : ~position;
    }

    /// <summary>Forgets everything; trees taken from it must not be read any more.</summary>
    public void Clear()
    {
        Array.Clear(_slots, 0, Position);
        (Position, _open) = (0, 0);
    }

    internal int Begin(object what)
    {
        if (_open++ == 0)
            _end = Position + most;
        if (Position >= _end)
            return BeginBeyond();
        Add(what);
        return Position - 1;
    }

    internal void End(int index, FeelValue value)
    {
        _open--;
        if (index < 0)
            return;
        ref var slot = ref _slots[index];
        slot.Value = value;
        slot.Length = Position - index;
    }

    internal ref readonly TraceSlot this[int index] => ref _slots[index];

    internal static bool IsLeftOut(object what) => ReferenceEquals(what, LeftOut);

    private int BeginBeyond()
    {
        if (Position == _end)
        {
            ref var slot = ref Add(LeftOut);
            (slot.Value, slot.Length) = (FeelNull.Literal, 1);
        }
        return -1;
    }

    private ref TraceSlot Add(object what)
    {
        if (Position == _slots.Length)
            Array.Resize(ref _slots, Math.Max(FirstLength, _slots.Length * 2));
        ref var slot = ref _slots[Position++];
        slot.What = what;
        return ref slot;
    }
}
